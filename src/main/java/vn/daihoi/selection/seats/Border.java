package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a divisor may lie: below the quotient of every seat given, above that of every seat not given.
/// Quotients are raised to the method's power.
///
/// @param low `null` where nobody waits for more
/// @param high `null` where nobody got a seat by weight
record Border(@Nullable Fraction low, @Nullable Fraction high, int power) {
    private static final MathContext FINE = new MathContext(40);
    private static final int FINEST = 30;
    private static final BigDecimal TWO = BigDecimal.TWO;

    record Choice(BigDecimal measure, boolean sharp) {}

    /// The number with the fewest digits strictly inside; on a tie there is no inside.
    Choice choose(BigDecimal fallback) {
        if (low != null && low.isInfinite()) {
            return new Choice(fallback, false);
        }
        var below = low == null ? null : root(low);
        var above = high == null || high.isInfinite() ? null : root(high);
        if (below == null && above == null) {
            return new Choice(fallback.signum() > 0 ? fallback : BigDecimal.ONE, true);
        }
        var from = below != null ? below : Objects.requireNonNull(above).divide(TWO, FINE);
        var to = above != null ? above : from.max(fallback).multiply(TWO);
        for (int scale = -to.precision() + to.scale(); scale <= FINEST; scale++) {
            var candidate = from.add(to).divide(TWO, FINE).setScale(scale, RoundingMode.HALF_UP);
            if (candidate.signum() > 0 && isInside(candidate)) {
                return new Choice(plain(candidate), true);
            }
        }
        return new Choice(plain(to.round(new MathContext(16))), false);
    }

    private boolean isInside(BigDecimal candidate) {
        var value = Fraction.of(candidate).pow(power);
        return (low == null || low.compareTo(value) < 0) && (high == null || value.compareTo(high) < 0);
    }

    private BigDecimal root(Fraction quotient) {
        var value = quotient.decimal(FINE);
        return power == 2 ? value.sqrt(FINE) : value;
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
