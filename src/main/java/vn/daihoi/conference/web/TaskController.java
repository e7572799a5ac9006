package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.ReportTask;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Tasks across bodies: the timeline of a conference, and what one's own unit was given to do (KH128 III.3, III.4).
@Controller
class TaskController {
    private final TimelinePages timelines;
    private final ReportTask report;
    private final Conferences conferences;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    TaskController(
            TimelinePages timelines,
            ReportTask report,
            Conferences conferences,
            Units units,
            SeasonClock clock,
            Dictionary dictionary) {
        this.timelines = timelines;
        this.report = report;
        this.conferences = conferences;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/timeline")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String timeline(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", timelines.page(actor, id));
        return "conference/timeline";
    }

    @GetMapping("/tasks")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String given(Actor actor, Model model) {
        var t = dictionary.here();
        var rows = report.givenTo(actor).stream().map(one -> row(one, t)).toList();
        model.addAttribute(
                "page",
                new GivenPage(rows, statuses(t), actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT)));
        return "conference/given";
    }

    @PostMapping("/tasks/{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String report(Actor actor, @PathVariable long id, @RequestParam String status, RedirectAttributes redirect) {
        report.report(actor, id, TaskStatus.of(status));
        Flash.done("conference.given.done").on(redirect);
        return "redirect:/tasks";
    }

    private GivenPage.Row row(Tasks.Given given, Words t) {
        var task = given.task();
        var late = task.isOverdueOn(clock.today());
        return new GivenPage.Row(
                task.id(),
                task.title(),
                holder(given.conferenceId()),
                t.day(task.dueOn()),
                task.status().code(),
                TimelinePages.badge(task.status(), late),
                t.of(
                        late
                                ? "conference.timeline.late"
                                : "conference.task.status." + task.status().code()));
    }

    /// Whose conference it is, everybody who works for it may know.
    private String holder(long conferenceId) {
        return Acting.as(
                Actor.SYSTEM,
                () -> conferences
                        .find(conferenceId)
                        .flatMap(one -> units.find(one.unitId()))
                        .map(Unit::name)
                        .orElse(""));
    }

    private static List<Choice> statuses(Words t) {
        return Stream.of(TaskStatus.values())
                .map(one -> new Choice(one.code(), t.of("conference.task.status." + one.code())))
                .toList();
    }
}
