package vn.daihoi.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One duty of a unit as it stood on the ledger's day.
///
/// @param rule code of the duty in the plan
/// @param dueOn the last day, extensions included; null where the plan gives none
/// @param lateAfter late from the next day on: the last day, or the day of the conference for what is due right after
/// it (KH128 III.5); null while there is nothing to be late with
/// @param since the day it came into this standing; null while nothing was begun
public record DutyLine(
        String rule,
        Standing standing,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lateAfter,
        @Nullable LocalDate since) {

    public boolean isLateOn(LocalDate day) {
        return lateAfter != null && lateAfter.isBefore(day) && standing.isWithUnit();
    }

    /// Zero on the last day itself.
    public int daysLateOn(LocalDate day) {
        return isLateOn(day) && lateAfter != null ? (int) ChronoUnit.DAYS.between(lateAfter, day) : 0;
    }
}
