package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By when a duty must be done.
public sealed interface Due {

    /// By the end of this day.
    record OnDate(LocalDate date) implements Due {}

    /// After the event was held.
    ///
    /// @param days calendar days; null where the plan only says "ngay khi tổ chức xong"
    record AfterHeld(@Nullable Integer days) implements Due {}

    /// When something happens that the program cannot see.
    record When(String condition) implements Due {}

    /// The plan gives no date.
    record Open() implements Due {}

    /// The last day, for an event held on the day given (null: not held yet). Empty where the plan gives no number of
    /// days: KH128 III.5 says only "ngay khi tổ chức xong", and how late is too late is not ours to invent.
    default Optional<LocalDate> lastDay(@Nullable LocalDate held) {
        return switch (this) {
            case OnDate(var date) -> Optional.of(date);
            case AfterHeld(var days) ->
                held == null || days == null ? Optional.empty() : Optional.of(held.plusDays(days));
            case When _, Open _ -> Optional.empty();
        };
    }

    /// The day reminders count from: the last day or, where there is none, the day the event was held.
    default Optional<LocalDate> reminderDay(@Nullable LocalDate held) {
        return switch (this) {
            case AfterHeld(var days) ->
                held == null ? Optional.empty() : Optional.of(held.plusDays(days == null ? 0 : days));
            case OnDate _, When _, Open _ -> lastDay(held);
        };
    }
}
