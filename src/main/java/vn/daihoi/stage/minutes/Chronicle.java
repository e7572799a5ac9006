package vn.daihoi.stage.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageWords;
import vn.daihoi.stage.course.Line;
import vn.daihoi.stage.course.Span;
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

    /// In the order in which it happened, what still waits after it. Nothing said or voted is left out: what fell
    /// between two lines is told with the one before, what came before the first with that.
    public List<Entry> of(Stage stage, Words t) {
        var lines = stage.course().all().toList();
        var spoken = speakers.of(stage.id()).spoken().stream()
                .collect(Collectors.groupingBy(one -> keyAt(lines, one.startedAt())));
        var voted = votes.of(stage.id()).stream()
                .filter(vote -> vote.outcome().isPresent())
                .collect(Collectors.groupingBy(vote -> keyAt(lines, vote.openedAt())));
        return lines.stream()
                .map(line -> new Entry(
                        line,
                        StageWords.hour(line.from(), t),
                        StageWords.hour(line.to(), t),
                        facts(
                                line,
                                spoken.getOrDefault(line.key(), List.of()),
                                voted.getOrDefault(line.key(), List.of()),
                                t)))
                .toList();
    }

    private static List<String> facts(Line line, List<Speaker> spoken, List<Vote> voted, Words t) {
        var facts = new ArrayList<String>();
        var skip = line.skip();
        if (skip != null) {
            facts.add(t.of("stage.fact.skipped", skip.reason(), StageWords.hour(skip.at(), t), skip.by()));
        }
        spoken.forEach(one -> facts.add(spoke(one, t)));
        voted.forEach(vote -> facts.add(voted(vote, t)));
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

    /// The line that went on then, or the last one begun before; 0 while none has begun.
    private static long keyAt(List<Line> lines, @Nullable Instant at) {
        var begun = lines.stream().filter(line -> line.from() != null).toList();
        return begun.stream()
                .filter(line -> at != null
                        && line.spans().stream().anyMatch(span -> !span.from().isAfter(at)))
                .max(Comparator.comparing(line -> latest(line, at)))
                .or(() -> begun.stream().findFirst())
                .map(Line::key)
                .orElse(0L);
    }

    private static Instant latest(Line line, @Nullable Instant at) {
        return line.spans().stream()
                .map(Span::from)
                .filter(from -> at == null || !from.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
