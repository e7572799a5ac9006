package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Citation;

/// What one unit owes by one rule of the plan in force.
///
/// @param name as the plan words it
/// @param byStandingBody owed by the standing body's own office: its people work on it too
/// @param phases parts of a task in time
/// @param due by when
public record Duty(
        long id,
        Owner unit,
        String season,
        String rule,
        String name,
        DutyDocument document,
        Citation citation,
        long planUnitId,
        boolean byStandingBody,
        Receiver receiver,
        List<String> phases,
        DueDay due,
        LocalDate since,
        @Nullable LocalDate until) {

    /// @param place the unit above it, for telling apart units of one name
    public record Owner(
            long id,
            String path,
            String code,
            String name,
            String kind,
            @Nullable String place,
            @Nullable String email) {}

    /// @param title what the plan calls it, where that is not the unit's own name
    public record Receiver(long unitId, String path, String title) {}

    /// @param byPlan the last day the plan gives; null where it gives none
    /// @param extendedTo what the receiver allowed instead
    /// @param when what has to happen first, where the program cannot see it
    /// @param afterHeld owed once the conference has been held
    /// @param heldOn when it was
    public record DueDay(
            @Nullable LocalDate byPlan,
            @Nullable LocalDate extendedTo,
            Citation citation,
            @Nullable String when,
            boolean afterHeld,
            @Nullable LocalDate heldOn) {

        public Optional<LocalDate> effective() {
            return Optional.ofNullable(extendedTo == null ? byPlan : extendedTo);
        }

        /// Whether there is nothing to send yet: the conference has not been held.
        public boolean isNotYet() {
            return afterHeld && heldOn == null;
        }

        /// Late from the day after the last one. Where the plan says only “right after the conference” (KH128 III.5),
        /// from the day after it was held.
        public boolean isOverOn(LocalDate today) {
            return effective()
                    .or(() -> Optional.ofNullable(heldOn))
                    .filter(today::isAfter)
                    .isPresent();
        }
    }

    public boolean isOver() {
        return until != null;
    }
}
