package vn.daihoi.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// One duty in a list.
///
/// @param isTask work whose outcome is told, not one paper
/// @param dueOn with extensions; null where the plan gives no day
/// @param heldOn the day of the conference, for what is owed after it
public record DutyLine(
        long id,
        long unitId,
        String unitCode,
        String unitName,
        String unitKind,
        @Nullable String place,
        @Nullable String unitEmail,
        String rule,
        String name,
        Citation citation,
        Citation dueCitation,
        boolean isTask,
        boolean afterHeld,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate heldOn,
        DossierState state,
        int version,
        String receiver,
        String receiverPath) {

    /// What lateness counts from.
    public Optional<LocalDate> countsFrom() {
        return Optional.ofNullable(dueOn == null ? heldOn : dueOn);
    }

    public boolean isLateOn(LocalDate today) {
        return state.isWithUnit() && countsFrom().filter(today::isAfter).isPresent();
    }

    /// Negative while there is still time.
    public Optional<Long> daysOverOn(LocalDate today) {
        return countsFrom().map(day -> ChronoUnit.DAYS.between(day, today));
    }

    /// Whether there is nothing to send yet: the conference has not been held.
    public boolean isNotYet() {
        return afterHeld && heldOn == null;
    }
}
