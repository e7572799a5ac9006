package vn.daihoi.selection.seats;

import java.math.BigDecimal;

/// One who takes part in a division of seats.
///
/// @param weight what its share is measured by: staff, population, exemplars …; exact
/// @param min seats it gets in any case
/// @param max seats it cannot exceed; [#UNLIMITED] without a limit
public record Claim(String name, BigDecimal weight, int min, int max) {
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public static Claim of(String name, long weight) {
        return of(name, BigDecimal.valueOf(weight));
    }

    public static Claim of(String name, BigDecimal weight) {
        return new Claim(name, weight, 0, UNLIMITED);
    }

    public Claim between(int least, int most) {
        return new Claim(name, weight, least, most);
    }

    /// Ex-officio seats, and cells that someone has locked: the others are solved around it.
    public Claim fixedAt(int seats) {
        return between(seats, seats);
    }

    public boolean isFixed() {
        return min == max;
    }
}
