package vn.daihoi.stage.screen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.award.Batches;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageWords;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.course.Line;
import vn.daihoi.stage.handout.Handouts;
import vn.daihoi.stage.speaker.Speaker;
import vn.daihoi.stage.speaker.Speakers;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.Votes;

/// Builds what each kind of screen shows now.
@Component
class Pictures {
    private final Stages stages;
    private final Speakers speakers;
    private final Votes votes;
    private final Figures figures;
    private final Batches batches;
    private final Handouts handouts;
    private final Banner banner;
    private final SeasonClock clock;

    Pictures(
            Stages stages,
            Speakers speakers,
            Votes votes,
            Figures figures,
            Batches batches,
            Handouts handouts,
            Banner banner,
            SeasonClock clock) {
        this.stages = stages;
        this.speakers = speakers;
        this.votes = votes;
        this.figures = figures;
        this.batches = batches;
        this.handouts = handouts;
        this.banner = banner;
        this.clock = clock;
    }

    Object of(ScreenKind kind, long conferenceId, Words t) {
        var stage = stages.of(conferenceId);
        return switch (kind) {
            case PROJECTOR -> projector(stage, t);
            case TIMER -> timer(stage, t);
            case DOORS -> figures.of(stage, t);
            case LOBBY -> lobby(stage, t);
            case PRESS -> press(stage, t);
        };
    }

    private ProjectorPicture projector(Stage stage, Words t) {
        var showing = stage.course().showing();
        return switch (showing.what()) {
            case PROGRAMME ->
                votes.running(stage.id()).map(vote -> picture(vote, t)).orElseGet(() -> programme(stage, t));
            case VOTE -> latest(stage).map(vote -> picture(vote, t)).orElseGet(() -> programme(stage, t));
            case AWARDS -> awards(stage, t).orElseGet(() -> ProjectorPicture.banner(banner.lines(stage)));
            case BACKDROP -> ProjectorPicture.banner(banner.lines(stage));
            case TEXT -> ProjectorPicture.words("", showing.text(), "");
        };
    }

    /// With the mark of a secret vote, to which delegates hold the one on their phones.
    private ProjectorPicture picture(Vote vote, Words t) {
        var picture = VoteWords.picture(vote, t);
        return vote.kind() == VoteKind.SECRET
                ? picture.marked(t.of("stage.screen.mark", votes.key(vote.id()).mark()))
                : picture;
    }

    private Optional<Vote> latest(Stage stage) {
        return votes.of(stage.id()).stream()
                .filter(vote -> vote.isRunning() || vote.outcome().isPresent())
                .reduce((_, later) -> later);
    }

    private ProjectorPicture programme(Stage stage, Words t) {
        var running = stage.course().running();
        if (running.isEmpty()) {
            return ProjectorPicture.banner(banner.lines(stage));
        }
        var line = running.get();
        var speaking = speakers.of(stage.id()).speaking();
        var picture = speaking.map(one -> ProjectorPicture.words(line.title(), one.name(), said(one)))
                .orElse(ProjectorPicture.words(t.of("stage.now"), line.title(), line.speaker()));
        return picture.then(next(stage), nextAt(stage, t));
    }

    private static String said(Speaker one) {
        return one.topic().isEmpty()
                ? one.standing()
                : one.standing().isEmpty() ? one.topic() : one.standing() + "\n" + one.topic();
    }

    private TimerPicture timer(Stage stage, Words t) {
        var speaking = speakers.of(stage.id()).speaking();
        if (speaking.isPresent()) {
            var one = speaking.get();
            return new TimerPicture(one.name(), one.topic(), millis(one.startedAt()), millis(one.until()));
        }
        return stage.course()
                .running()
                .map(line -> new TimerPicture(
                        line.speaker(),
                        line.title(),
                        millis(line.spans().getLast().from()),
                        millis(line.until())))
                .orElse(new TimerPicture("", t.of("stage.screen.timer.idle"), 0, 0));
    }

    private LobbyPicture lobby(Stage stage, Words t) {
        return new LobbyPicture(
                banner.lines(stage),
                DayHeads.line(stage.conference(), t),
                stage.course().running().map(Line::title).orElse(""),
                next(stage),
                nextAt(stage, t));
    }

    private PressPicture press(Stage stage, Words t) {
        var course = stage.course();
        var begins = stage.forecast(clock.instant()).begins();
        return new PressPicture(
                banner.lines(stage),
                DayHeads.line(stage.conference(), t),
                course.all()
                        .map(line -> new PressPicture.Item(
                                StageWords.hour(line.isWaiting() ? begins.get(line.key()) : line.from(), t),
                                line.title(),
                                line.speaker(),
                                state(line)))
                        .toList(),
                speakers.of(stage.id()).spoken().stream()
                        .map(one -> new PressPicture.Speaker(
                                StageWords.hour(one.startedAt(), t), one.name(), one.standing(), one.topic()))
                        .toList(),
                figures.of(stage, t),
                results(stage, t));
    }

    private List<PressPicture.Result> results(Stage stage, Words t) {
        return votes.of(stage.id()).stream()
                .flatMap(vote -> vote.outcome().stream()
                        .map(outcome -> new PressPicture.Result(
                                StageWords.hour(vote.openedAt(), t), vote.question(), VoteWords.sentence(outcome, t))))
                .toList();
    }

    PhonePicture phone(long conferenceId, Words t) {
        var stage = stages.of(conferenceId);
        var course = stage.course();
        var forecast = stage.forecast(clock.instant());
        var running = course.running();
        return new PhonePicture(
                running.map(Line::title).orElse(""),
                running.map(Line::speaker).orElse(""),
                speakers.of(conferenceId).speaking().map(Speaker::name).orElse(""),
                course.left().stream()
                        .map(line -> new PhonePicture.Next(
                                StageWords.hour(forecast.begins().get(line.key()), t), line.title(), line.speaker()))
                        .toList(),
                StageWords.hour(forecast.ends(), t),
                course.isOver(),
                papers(stage));
    }

    /// What has not opened is not in the picture, and its address answers with 404.
    private List<PhonePicture.Paper> papers(Stage stage) {
        var course = stage.course();
        return handouts.open(stage.id(), course).reversed().stream()
                .map(one -> new PhonePicture.Paper(
                        one.id(),
                        one.name(),
                        course.line(one.line()).map(Line::title).orElse("")))
                .toList();
    }

    /// The first batch of which somebody still waits.
    private Optional<ProjectorPicture> awards(Stage stage, Words t) {
        return batches.of(stage.id()).stream()
                .filter(batch -> !batch.isOver())
                .findFirst()
                .map(batch -> ProjectorPicture.words(t.of("stage.screen.batch", batch.number()), batch.title(), "")
                        .with(
                                "list",
                                batch.givings().stream()
                                        .map(one -> new ProjectorPicture.Row("", one.recipientName()))
                                        .toList(),
                                ""));
    }

    private static String state(Line line) {
        if (line.isSkipped()) {
            return "skipped";
        }
        return line.isRunning() ? "running" : line.isDone() ? "done" : "waiting";
    }

    private static String next(Stage stage) {
        return stage.course().next().map(Line::title).orElse("");
    }

    /// Only before it begins: later it moves with every minute, and nobody in the hall is helped by that.
    private String nextAt(Stage stage, Words t) {
        var key = stage.course().next().map(Line::key).orElse(0L);
        return stage.course().hasBegun()
                ? ""
                : StageWords.hour(stage.forecast(clock.instant()).begins().get(key), t);
    }

    private static long millis(@Nullable Instant at) {
        return at == null ? 0 : at.toEpochMilli();
    }
}
