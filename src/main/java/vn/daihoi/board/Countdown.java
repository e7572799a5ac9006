package vn.daihoi.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// The next day that counts.
///
/// @param names of the duties due, or of the tier whose window ends
public record Countdown(LocalDate due, About about, List<String> names) {
    /// Papers before events: on one day, sending comes first.
    static final Comparator<Countdown> SOONEST =
            Comparator.comparing(Countdown::due).thenComparing(Countdown::about);

    public enum About {
        PAPERS,
        PILOTS,
        EVENTS
    }

    /// Zero on the day itself.
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, due);
    }
}
