package vn.daihoi.stage.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.People;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.StageWords;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.course.Line;
import vn.daihoi.stage.speaker.Queue;
import vn.daihoi.stage.speaker.Speaker;
import vn.daihoi.stage.speaker.SpeakerState;
import vn.daihoi.stage.speaker.Speakers;

/// Builds the page of speakers, and reads who is meant by what was typed.
@Component
class SpeakersDesk {
    private final Stages stages;
    private final Speakers speakers;
    private final People people;
    private final StageDay day;
    private final DayHeads heads;
    private final SeasonClock clock;

    SpeakersDesk(Stages stages, Speakers speakers, People people, StageDay day, DayHeads heads, SeasonClock clock) {
        this.stages = stages;
        this.speakers = speakers;
        this.people = people;
        this.day = day;
        this.heads = heads;
        this.clock = clock;
    }

    SpeakersPage page(Actor actor, long id, boolean freshFirst, SpeakersPage.Form form, FormErrors errors, Words t) {
        var stage = stages.of(actor, id);
        var queue = speakers.of(id);
        return new SpeakersPage(
                heads.of(actor, id, StagePlaces.SPEAKERS, t),
                day.preparing(actor, stage).isEmpty(),
                day.runs(actor, stage),
                freshFirst,
                clock.millis(),
                queue.speaking().map(one -> speaking(one, t)).orElse(null),
                queue.waiting(freshFirst).stream()
                        .map(one -> waiting(one, queue, stage))
                        .toList(),
                queue.spoken().stream().map(one -> spoken(one, t)).toList(),
                papersLeft(stage, queue),
                people.of(actor, stage).stream().map(People.Person::label).toList(),
                stage.course()
                        .all()
                        .map(line -> new Choice(String.valueOf(line.key()), line.title()))
                        .toList(),
                form,
                errors);
    }

    /// Somebody of the list when the typed text is a label of it; else whoever was typed, `name — post`.
    Speaker read(Actor actor, long id, SpeakersPage.Form form, int minutes) {
        var stage = stages.of(actor, id);
        var typed = form.who().strip();
        var known = people.of(actor, stage).stream()
                .filter(one -> one.label().equals(typed))
                .findFirst();
        var parts = typed.split("\\s+[—–-]\\s+", 2);
        var who = known.map(one -> new Speaker.Who(one.name(), one.role(), one.unit()))
                .orElse(new Speaker.Who(parts[0], parts.length > 1 ? parts[1] : "", ""));
        return Speaker.registering(
                line(form, stage),
                known.map(People.Person::entryId).orElse(null),
                null,
                who,
                form.topic().strip(),
                minutes,
                clock.instant());
    }

    private static @Nullable Long line(SpeakersPage.Form form, Stage stage) {
        return stage.course()
                .all()
                .map(Line::key)
                .filter(key -> String.valueOf(key).equals(form.line()))
                .findFirst()
                .orElse(null);
    }

    private static int papersLeft(Stage stage, Queue queue) {
        var had = queue.all().stream()
                .map(Speaker::paperId)
                .filter(Objects::nonNull)
                .toList();
        return (int) stage.programme().papers().stream()
                .filter(paper -> !had.contains(paper.id()))
                .count();
    }

    private static SpeakersPage.Speaking speaking(Speaker one, Words t) {
        return new SpeakersPage.Speaking(
                one.id(),
                one.name(),
                one.standing(),
                one.topic(),
                StageWords.hour(one.startedAt(), t),
                millis(one.startedAt()),
                millis(one.until()),
                one.minutes());
    }

    private static SpeakersPage.Waiting waiting(Speaker one, Queue queue, Stage stage) {
        var line = one.line();
        return new SpeakersPage.Waiting(
                one.id(),
                one.name(),
                one.standing(),
                one.topic(),
                one.minutes(),
                one.state() == SpeakerState.INVITED,
                queue.hasSpoken(one),
                line == null ? "" : stage.course().line(line).map(Line::title).orElse(""));
    }

    private static SpeakersPage.Spoken spoken(Speaker one, Words t) {
        var from = one.startedAt();
        var to = one.endedAt();
        return new SpeakersPage.Spoken(
                one.id(),
                one.name(),
                one.standing(),
                one.topic(),
                StageWords.hour(from, t),
                from == null || to == null ? "" : StageWords.length(Duration.between(from, to), t));
    }

    private static long millis(@Nullable Instant at) {
        return at == null ? 0 : at.toEpochMilli();
    }
}
