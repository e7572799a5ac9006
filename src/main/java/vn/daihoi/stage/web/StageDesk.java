package vn.daihoi.stage.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.StageWords;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.course.Acted;
import vn.daihoi.stage.course.Forecast;
import vn.daihoi.stage.course.Line;
import vn.daihoi.stage.handout.Handout;
import vn.daihoi.stage.handout.Handouts;
import vn.daihoi.stage.speaker.Speakers;

/// Builds the operator's page.
@Component
class StageDesk {
    private final Stages stages;
    private final StageDay day;
    private final Speakers speakers;
    private final Handouts handouts;
    private final DayHeads heads;
    private final SeasonClock clock;

    StageDesk(Stages stages, StageDay day, Speakers speakers, Handouts handouts, DayHeads heads, SeasonClock clock) {
        this.stages = stages;
        this.day = day;
        this.speakers = speakers;
        this.handouts = handouts;
        this.heads = heads;
        this.clock = clock;
    }

    StagePage page(Actor actor, long id, Words t) {
        return page(actor, id, List.of(), false, StagePage.Typed.NOTHING, t);
    }

    /// @param refused what the rules said of the last press
    /// @param stale whether a colleague was faster
    StagePage page(Actor actor, long id, List<Finding> refused, boolean stale, StagePage.Typed typed, Words t) {
        var stage = stages.of(actor, id);
        var course = stage.course();
        var now = clock.instant();
        var forecast = stage.forecast(now);
        var closed = day.running(actor, stage);
        var latest = course.latest();
        var said = latest.map(one -> StageWords.of(one, course, t)).orElse("");
        var left = left(stage, forecast, t);
        return new StagePage(
                heads.of(actor, id, StagePlaces.STAGE, t),
                closed.isEmpty(),
                refused.isEmpty() ? closed : refused,
                course.version(),
                clock.millis(),
                outlook(stage, forecast, t),
                course.running().map(line -> now(line, id, t)).orElse(null),
                course.next().map(Line::key).orElse(0L),
                course.next().map(Line::title).orElse(""),
                left,
                past(stage, now, t),
                said,
                latest.map(Acted::number).orElse(0),
                stale ? said : "",
                typed,
                places(left, t),
                skippable(left, typed.skip(), t));
    }

    private static StagePage.Outlook outlook(Stage stage, Forecast forecast, Words t) {
        var late = forecast.late();
        var planned = stage.plannedStart();
        var end = planned == null
                ? null
                : planned.plusSeconds(60L * stage.programme().minutes());
        return new StagePage.Outlook(
                StageWords.hour(planned, t) + (end == null ? "" : " – " + StageWords.hour(end, t)),
                StageWords.hour(forecast.ends(), t),
                StageWords.late(late, t),
                late == null || late.toMinutes() < 1 ? "good" : late.toMinutes() < 15 ? "info" : "heed");
    }

    private StagePage.Now now(Line line, long id, Words t) {
        var speaking = speakers.of(id).speaking();
        return new StagePage.Now(
                line.key(),
                line.title(),
                line.speaker(),
                StageWords.hour(line.spans().getLast().from(), t),
                millis(line.spans().getLast().from()),
                millis(line.until()),
                minutes(line, t),
                speaking.map(one -> one.name()).orElse(""));
    }

    private List<StagePage.Left> left(Stage stage, Forecast forecast, Words t) {
        var lines = stage.course().left();
        var papers =
                handouts.of(stage.id()).stream().collect(Collectors.groupingBy(Handout::line, Collectors.counting()));
        var keys = lines.stream().map(Line::key).toList();
        var left = new ArrayList<StagePage.Left>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            left.add(new StagePage.Left(
                    line.key(),
                    StageWords.hour(forecast.begins().get(line.key()), t),
                    line.title(),
                    line.speaker(),
                    minutes(line, t),
                    line.isInserted(),
                    papers.getOrDefault(line.key(), 0L).intValue(),
                    i == 0 ? "" : swapped(keys, i, i - 1),
                    i == lines.size() - 1 ? "" : swapped(keys, i, i + 1)));
        }
        return left;
    }

    private static String swapped(List<Long> keys, int one, int other) {
        var next = new ArrayList<>(keys);
        Collections.swap(next, one, other);
        return next.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<StagePage.Past> past(Stage stage, Instant now, Words t) {
        return stage.course().past().reversed().stream()
                .map(line -> past(line, now, t))
                .toList();
    }

    private static StagePage.Past past(Line line, Instant now, Words t) {
        var skip = line.skip();
        return new StagePage.Past(
                line.key(),
                StageWords.hour(skip == null ? line.from() : skip.at(), t),
                StageWords.hour(line.to(), t),
                line.title(),
                line.isDone() ? StageWords.length(line.spent(now), t) : "",
                StageWords.over(line, now, t),
                skip == null ? "" : t.of("stage.skippedBy", skip.reason(), skip.by()),
                line.isRunning());
    }

    private static List<Choice> places(List<StagePage.Left> left, Words t) {
        var places = new ArrayList<Choice>();
        places.add(new Choice("0", t.of("stage.insert.next")));
        left.forEach(
                line -> places.add(new Choice(String.valueOf(line.key()), t.of("stage.insert.after", line.title()))));
        return places;
    }

    /// Where what was chosen cannot be chosen any more, no other line takes its place unseen.
    private static List<Choice> skippable(List<StagePage.Left> left, StagePage.SkipForm typed, Words t) {
        var choices = new ArrayList<Choice>();
        if (typed.line() != 0 && left.stream().noneMatch(line -> line.key() == typed.line())) {
            choices.add(new Choice("0", t.of("stage.skip.choose")));
        }
        left.forEach(line -> choices.add(new Choice(String.valueOf(line.key()), line.title())));
        return choices;
    }

    private static String minutes(Line line, Words t) {
        return line.minutes() == null ? "" : t.of("stage.minutes", Objects.requireNonNull(line.minutes()));
    }

    private static long millis(@Nullable Instant at) {
        return at == null ? 0 : at.toEpochMilli();
    }
}
