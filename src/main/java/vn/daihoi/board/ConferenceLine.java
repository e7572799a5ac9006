package vn.daihoi.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The conference of a unit as it stood on the ledger's day.
///
/// @param state as its module publishes it: `drafting`, `planned`, `held`, …
/// @param plannedFor the day set for it; null while none is set
/// @param heldOn null while it was not held
/// @param breaches of the plan that nobody accepted
public record ConferenceLine(
        String state,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate heldOn,
        int breaches,
        int warnings) {

    public boolean isHeld() {
        return heldOn != null;
    }

    /// The day it belongs to on a timeline: held, else planned.
    public @Nullable LocalDate day() {
        return heldOn != null ? heldOn : plannedFor;
    }
}
