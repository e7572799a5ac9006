package vn.daihoi.stage.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageWords;
import vn.daihoi.stage.course.Line;
import vn.daihoi.stage.screen.VoteWords;
import vn.daihoi.stage.speaker.Speaker;
import vn.daihoi.stage.speaker.Speakers;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.Votes;

/// What happened in each line of the programme, told from what was pressed, who spoke and what was voted.
@Component
public class Chronicle {
    private final Speakers speakers;
    private final Votes votes;

    Chronicle(Speakers speakers, Votes votes) {
        this.speakers = speakers;
        this.votes = votes;
    }

    /// @param facts whole sentences, without a full stop
    public record Entry(Line line, String from, String to, List<String> facts) {}

    /// In the order in which it happened, what still waits after it.
    public List<Entry> of(Stage stage, Words t) {
        var spoken = speakers.of(stage.id()).spoken();
        var voted = votes.of(stage.id()).stream()
                .filter(vote -> vote.outcome().isPresent())
                .toList();
        return stage.course()
                .all()
                .map(line -> new Entry(
                        line,
                        StageWords.hour(line.from(), t),
                        StageWords.hour(line.to(), t),
                        facts(line, spoken, voted, t)))
                .toList();
    }

    private static List<String> facts(Line line, List<Speaker> spoken, List<Vote> voted, Words t) {
        var facts = new ArrayList<String>();
        var skip = line.skip();
        if (skip != null) {
            facts.add(t.of("stage.fact.skipped", skip.reason(), StageWords.hour(skip.at(), t), skip.by()));
        }
        spoken.stream().filter(one -> during(line, one.startedAt())).forEach(one -> facts.add(spoke(one, t)));
        voted.stream().filter(vote -> during(line, vote.openedAt())).forEach(vote -> facts.add(voted(vote, t)));
        return facts;
    }

    private static String spoke(Speaker one, Words t) {
        var who = one.standing().isEmpty() ? one.name() : one.name() + ", " + one.standing();
        return one.topic().isEmpty()
                ? t.of("stage.fact.spoke", StageWords.hour(one.startedAt(), t), who)
                : t.of("stage.fact.spokeOn", StageWords.hour(one.startedAt(), t), who, one.topic());
    }

    private static String voted(Vote vote, Words t) {
        return t.of(
                "stage.fact.voted",
                StageWords.hour(vote.openedAt(), t),
                vote.question(),
                t.of("stage.vote." + vote.kind().code()),
                vote.outcome().map(outcome -> VoteWords.sentence(outcome, t)).orElse(""));
    }

    /// Whether it fell into a time in which the line went on.
    private static boolean during(Line line, @Nullable Instant at) {
        return at != null
                && line.spans().stream().anyMatch(span -> {
                    var to = span.to();
                    return !span.from().isAfter(at) && (to == null || to.isAfter(at));
                });
    }
}
