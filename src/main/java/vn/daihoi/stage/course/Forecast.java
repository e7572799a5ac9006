package vn.daihoi.stage.course;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When what is left will come, if every line takes its planned time from now on.
///
/// @param begins by key of the lines that wait; empty while neither has the congress begun nor its hour been set
/// @param ends when all will be over; null as above
/// @param late how much later than planned; below zero if earlier, null without a plan
public record Forecast(
        Map<Long, Instant> begins,
        @Nullable Instant ends,
        @Nullable Duration late) {

    public Forecast {
        begins = Map.copyOf(begins);
    }

    /// @param planned when it was to begin; null while that is not set
    public static Forecast of(Course course, @Nullable Instant planned, Duration length, Instant now) {
        var begins = new LinkedHashMap<Long, Instant>();
        var at = free(course, planned, now);
        if (at == null) {
            return new Forecast(Map.of(), null, null);
        }
        for (var line : course.left()) {
            begins.put(line.key(), at);
            at = at.plus(line.planned());
        }
        return new Forecast(begins, at, planned == null ? null : Duration.between(planned.plus(length), at));
    }

    /// When the next line can begin. A line that has used up its time is expected to end now; when it does, nobody
    /// knows.
    private static @Nullable Instant free(Course course, @Nullable Instant planned, Instant now) {
        if (!course.hasBegun()) {
            return planned == null || planned.isAfter(now) ? planned : now;
        }
        var until = course.running().map(Line::until).orElse(null);
        if (until != null && until.isAfter(now)) {
            return until;
        }
        return course.isOver() ? ended(course, now) : now;
    }

    private static Instant ended(Course course, Instant now) {
        return course.past().stream()
                .map(Line::to)
                .filter(to -> to != null)
                .max(Instant::compareTo)
                .orElse(now);
    }
}
