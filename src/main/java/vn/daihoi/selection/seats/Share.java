package vn.daihoi.selection.seats;

import java.math.BigDecimal;

/// What one gets and why: `weight ÷ measure = quotient → seats`, unless a limit held it.
///
/// @param quotient rounded for reading
public record Share(Claim claim, int seats, BigDecimal quotient, Held held) {

    public enum Held {
        BY_NOTHING,
        UP_BY_MINIMUM,
        DOWN_BY_MAXIMUM,
        FIXED,
        BY_LOT
    }

    public String name() {
        return claim.name();
    }

    Share drawn(boolean won) {
        return new Share(claim, won ? seats + 1 : seats, quotient, Held.BY_LOT);
    }
}
