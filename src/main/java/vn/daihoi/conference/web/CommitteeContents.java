package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.CommitteeSheet;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.conference.committee.TaskSheet;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// What the pages of the committee and of its tasks show besides their forms.
@Component
class CommitteeContents {
    private final Units units;
    private final SeasonClock clock;

    CommitteeContents(Units units, SeasonClock clock) {
        this.units = units;
        this.clock = clock;
    }

    SectionContent committee(Sheet sheet, Judgement judgement, boolean editable, Words t) {
        var bodies = new ArrayList<SectionContent.Body>();
        for (var body : bodies(judgement, t)) {
            var rows = new ArrayList<>(sheet.rows(CommitteeSheet.LIST).stream()
                    .filter(row -> isIn(body.value(), sheet.get(CommitteeSheet.LIST, row, "body")))
                    .toList());
            if (editable) {
                FreshRows.add(rows, body.value());
            }
            bodies.add(new SectionContent.Body(body.value(), body.label(), rows));
        }
        var roles = Stream.of(MemberRole.values())
                .map(role -> new Choice(role.code(), t.of("conference.role." + role.code())))
                .toList();
        return new SectionContent.Committee(bodies, roles);
    }

    /// What came without its committee is shown in the first, beside what is missing.
    private static boolean isIn(String body, String written) {
        return written.equals(body) || (written.isEmpty() && body.equals(Committee.ORGANISING));
    }

    private static List<Choice> bodies(Judgement judgement, Words t) {
        var bodies = new ArrayList<Choice>();
        bodies.add(new Choice(Committee.ORGANISING, t.of("conference.body.organising")));
        judgement.grounds().plan().subcommittees().stream()
                .map(Cited::value)
                .map(body -> new Choice(body.code(), body.name()))
                .forEach(bodies::add);
        return bodies;
    }

    SectionContent tasks(Sheet sheet, Judgement judgement, boolean editable, Words t) {
        var preparation = judgement.preparation();
        var today = clock.today();
        var owners = preparation.committee().members().stream()
                .map(member -> new Choice(String.valueOf(member.id()), nameAndPost(member)))
                .toList();
        var statuses = Stream.of(TaskStatus.values())
                .map(status -> new Choice(status.code(), t.of("conference.task.status." + status.code())))
                .toList();
        var tasks = preparation.tasks();
        var progress = new SectionContent.Progress(
                tasks.stream().filter(task -> task.status() == TaskStatus.DONE).count(),
                tasks.size(),
                tasks.stream().filter(task -> task.isOverdueOn(today)).count());
        return new SectionContent.Tasks(
                FreshRows.after(sheet, TaskSheet.LIST, editable),
                owners,
                bodies(judgement, t),
                others(judgement),
                tasks.stream()
                        .map(task -> new Choice(String.valueOf(task.id()), task.title()))
                        .toList(),
                statuses,
                progress);
    }

    /// Bodies right below: a district's communes, the province's departments and districts.
    private List<Choice> others(Judgement judgement) {
        var today = clock.today();
        return units.childrenOf(Actor.SYSTEM, judgement.grounds().unit().id()).stream()
                .filter(unit -> unit.isValidOn(today))
                .map(unit -> new Choice(String.valueOf(unit.id()), unit.name()))
                .toList();
    }

    private static String nameAndPost(Member member) {
        return member.post().isEmpty() ? member.name() : member.name() + " – " + member.post();
    }
}
