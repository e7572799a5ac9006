package vn.daihoi.stage.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.programme.Item;

/// One line of the programme as it runs: waiting, going on, done or skipped.
///
/// @param key the id of the programme's item; below 0 for a line the operators inserted
/// @param minutes as planned; null where nobody has said
/// @param spans when it went on; more than one if it was taken up again
/// @param skip null unless it was skipped
public record Line(
        long key,
        String title,
        String speaker,
        String materials,
        @Nullable Integer minutes,
        List<Span> spans,
        @Nullable Skip skip) {

    public record Skip(Instant at, String by, String reason) {}

    public Line {
        spans = List.copyOf(spans);
    }

    static Line of(Item item) {
        return new Line(item.id(), item.title(), item.speaker(), item.materials(), item.minutes(), List.of(), null);
    }

    static Line inserted(int number, Act.Inserted act) {
        return new Line(-number, act.title(), act.speaker(), "", act.minutes(), List.of(), null);
    }

    /// Of a line that the programme has lost since.
    static Line lost(Act.Started act) {
        return new Line(act.line(), act.title(), "", "", null, List.of(), null);
    }

    public boolean isInserted() {
        return key < 0;
    }

    public boolean isWaiting() {
        return spans.isEmpty() && skip == null;
    }

    public boolean isRunning() {
        return !spans.isEmpty() && spans.getLast().to() == null;
    }

    public boolean isSkipped() {
        return skip != null;
    }

    public boolean isDone() {
        return !spans.isEmpty() && !isRunning() && skip == null;
    }

    /// Whether delegates may read its papers: from the moment it opens, for good.
    public boolean hasOpened() {
        return !spans.isEmpty();
    }

    public @Nullable Instant from() {
        return spans.isEmpty() ? null : spans.getFirst().from();
    }

    public @Nullable Instant to() {
        return spans.isEmpty() ? null : spans.getLast().to();
    }

    public Duration planned() {
        return Duration.ofMinutes(minutes == null ? 0 : minutes);
    }

    public Duration spent(Instant now) {
        return spans.stream().map(span -> span.length(now)).reduce(Duration.ZERO, Duration::plus);
    }

    /// When its planned time is or was used up; null where nobody planned one or it does not go on.
    public @Nullable Instant until() {
        if (!isRunning() || minutes == null) {
            return null;
        }
        var from = spans.getLast().from();
        return from.plus(planned()).minus(spent(from));
    }

    Line startedAt(Instant at) {
        var begun = Stream.concat(spans.stream(), Stream.of(new Span(at, null))).toList();
        return new Line(key, title, speaker, materials, minutes, begun, null);
    }

    Line endedAt(Instant at) {
        var ended = spans.stream().map(span -> span.endedAt(at)).toList();
        return new Line(key, title, speaker, materials, minutes, ended, skip);
    }

    Line skipped(Instant at, String by, String reason) {
        return new Line(key, title, speaker, materials, minutes, spans, new Skip(at, by, reason));
    }
}
