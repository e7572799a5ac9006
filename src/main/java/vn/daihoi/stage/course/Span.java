package vn.daihoi.stage.course;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time during which a line went on.
///
/// @param to null while it still does
public record Span(Instant from, @Nullable Instant to) {

    Duration length(Instant now) {
        var length = Duration.between(from, to == null ? now : to);
        return length.isNegative() ? Duration.ZERO : length;
    }

    Span endedAt(Instant at) {
        return to == null ? new Span(from, at) : this;
    }
}
