package vn.daihoi.conference.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Timeline;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Due;
import vn.daihoi.plan.DutyRule;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the timeline of a conference's tasks.
@Component
class TimelinePages {
    private static final int WIDTH = 1000;

    private final DayHeads heads;
    private final Judgements judgements;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    TimelinePages(DayHeads heads, Judgements judgements, Units units, SeasonClock clock, Dictionary dictionary) {
        this.heads = heads;
        this.judgements = judgements;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    TimelinePage page(Actor actor, long conferenceId) {
        var t = dictionary.here();
        var seen = heads.seen(actor, conferenceId);
        var judgement = judgements.of(seen.unit(), seen.conference());
        var tasks = judgement.preparation().tasks();
        var day = seen.conference()
                .state()
                .dayHeld()
                .orElse(seen.conference().facts().day());
        var deadlines = deadlines(judgement);
        var days = new ArrayList<LocalDate>();
        days.add(clock.today());
        deadlines.forEach(one -> days.add(((Due.OnDate) one.due().value()).date()));
        if (day != null) {
            days.add(day);
        }
        var drawn = Timeline.of(tasks, days).orElse(null);
        return new TimelinePage(
                heads.of(actor, conferenceId, "", t),
                drawn == null ? List.of() : months(drawn),
                tasks.stream().map(task -> row(task, judgement, drawn, t)).toList(),
                drawn == null
                        ? List.of()
                        : deadlines.stream().map(one -> deadline(one, drawn, t)).toList(),
                drawn == null ? -1 : place(drawn.at(clock.today())),
                drawn == null || day == null ? -1 : place(drawn.at(day)),
                t.day(clock.today()));
    }

    /// Last days the plan gives, whoever owes them.
    private static List<DutyRule> deadlines(Judgement judgement) {
        return judgement.grounds().plan().duties().stream()
                .filter(duty -> duty.due().value() instanceof Due.OnDate)
                .toList();
    }

    private static List<TimelinePage.Month> months(Timeline drawn) {
        return drawn.months().stream()
                .map(month -> new TimelinePage.Month(
                        month.getMonthValue() + "/" + month.getYear() % 100, place(drawn.at(month.atDay(1)))))
                .toList();
    }

    private TimelinePage.Row row(Task task, Judgement judgement, @Nullable Timeline drawn, Words t) {
        var late = task.isOverdueOn(clock.today());
        var state = late ? "late" : task.status().code();
        var bar = drawn == null
                ? null
                : drawn.bars().stream()
                        .filter(one -> one.task() == task.id())
                        .findFirst()
                        .orElse(null);
        var after = judgement.preparation().tasks().stream()
                .filter(one -> task.afterId() != null && one.id() == task.afterId())
                .map(Task::title)
                .findFirst()
                .orElse("");
        return new TimelinePage.Row(
                task.title(),
                who(task, judgement, t),
                t.day(task.startsOn()),
                t.day(task.dueOn()),
                badge(task.status(), late),
                t.of(late ? "conference.timeline.late" : "conference.task.status." + state),
                after,
                bar == null ? 0 : place(bar.left()),
                bar == null ? 0 : Math.max(6, place(bar.width())));
    }

    private String who(Task task, Judgement judgement, Words t) {
        var unit = task.unitId() == null
                ? ""
                : units.find(task.unitId()).map(Unit::name).orElse("");
        var owner = task.ownerId() == null
                ? ""
                : judgement
                        .preparation()
                        .committee()
                        .member(task.ownerId())
                        .map(Member::name)
                        .orElse("");
        return Stream.of(unit, unit.isEmpty() ? body(task, judgement, t) : "", owner)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String body(Task task, Judgement judgement, Words t) {
        return judgement.grounds().plan().subcommittees().stream()
                .map(Cited::value)
                .filter(body -> body.code().equals(task.body()))
                .map(body -> body.name())
                .findFirst()
                .orElse(task.body().equals(Committee.ORGANISING) ? t.of("conference.body.organising") : "");
    }

    static String badge(TaskStatus status, boolean late) {
        if (late) {
            return "bad";
        }
        return switch (status) {
            case TO_DO -> "plain";
            case DOING -> "info";
            case DONE -> "good";
        };
    }

    private static TimelinePage.Deadline deadline(DutyRule duty, Timeline drawn, Words t) {
        var day = ((Due.OnDate) duty.due().value()).date();
        return new TimelinePage.Deadline(t.day(day), duty.name(), place(drawn.at(day)));
    }

    private static int place(double share) {
        return (int) Math.round(share * WIDTH);
    }
}
