package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Largest remainders. Whoever a limit holds is set aside with its limit; the others share the rest by a quota of
/// their own (the limits are met by the fractions already, so no seat has to be taken back later).
final class RemainderRun extends Run {
    private final List<Integer> free;
    private final boolean[] isFree;

    /// Weights are decimal: their denominators are powers of ten, and the largest is common to all.
    private final BigInteger commonDenominator;

    RemainderRun(Method method, int seats, List<Claim> claims, Fraction[] weights, double[] rough) {
        super(method, seats, claims, weights, rough);
        free = new ArrayList<>(withWeight());
        free.removeIf(unit -> claims.get(unit).isFixed());
        isFree = new boolean[weights.length];
        free.forEach(unit -> isFree[unit] = true);
        commonDenominator = Arrays.stream(weights).map(Fraction::denominator).reduce(BigInteger.ONE, BigInteger::max);
    }

    @Override
    SeatResult result() {
        setAside();
        var quota = quota();
        var ranking = new RemainderRanking(quota, weights, rough);
        var queue = new SeatQueue(ranking, held, max, free);
        queue.give(open() - free.stream().mapToInt(unit -> held[unit]).sum());
        return result(queue, ranking, measure(quota));
    }

    /// Where the minimums lack more than the maximums spare, the quota can only grow: those at a minimum stay there.
    private void setAside() {
        while (!free.isEmpty() && open() > 0) {
            var seats = BigInteger.valueOf(open());
            var weight = weight();
            var low = new ArrayList<Integer>();
            var high = new ArrayList<Integer>();
            var surplus = BigInteger.ZERO;
            for (int unit : free) {
                var ideal = scaled(unit).multiply(seats);
                var least = weight.multiply(BigInteger.valueOf(claims.get(unit).min()));
                var most = weight.multiply(BigInteger.valueOf(claims.get(unit).max()));
                if (ideal.compareTo(least) < 0) {
                    low.add(unit);
                    surplus = surplus.add(ideal).subtract(least);
                } else if (ideal.compareTo(most) > 0) {
                    high.add(unit);
                    surplus = surplus.add(ideal).subtract(most);
                }
            }
            if (low.isEmpty() && high.isEmpty()) {
                return;
            }
            if (surplus.signum() > 0) {
                high.forEach(unit -> held[unit] = max[unit]);
            }
            (surplus.signum() > 0 ? high : low).forEach(unit -> isFree[unit] = false);
            free.removeIf(unit -> !isFree[unit]);
        }
    }

    private int open() {
        int given = 0;
        for (int unit = 0; unit < held.length; unit++) {
            given += isFree[unit] ? 0 : held[unit];
        }
        return seats - given;
    }

    private Fraction quota() {
        var weight = free.isEmpty() ? BigInteger.ONE : weight();
        var open = BigInteger.valueOf(Math.max(1, open()));
        if (method == Method.LRM_DROOP) {
            var whole = weight.divide(open.add(BigInteger.ONE)).add(BigInteger.ONE);
            return new Fraction(whole, commonDenominator);
        }
        return new Fraction(weight, open.multiply(commonDenominator));
    }

    private Border.Choice measure(Fraction quota) {
        return new Border.Choice(Border.plain(quota.decimal(new MathContext(12))), true);
    }

    private BigInteger weight() {
        return free.stream().map(this::scaled).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger scaled(int unit) {
        return weights[unit].numerator().multiply(commonDenominator.divide(weights[unit].denominator()));
    }

    @Override
    Share share(int unit, BigDecimal measure, boolean sharp) {
        var claim = claims.get(unit);
        Share.Held by = Share.Held.BY_NOTHING;
        if (claim.isFixed()) {
            by = Share.Held.FIXED;
        } else if (!isFree[unit] && weights[unit].numerator().signum() > 0) {
            by = held[unit] == claim.max() ? Share.Held.DOWN_BY_MAXIMUM : Share.Held.UP_BY_MINIMUM;
        }
        return new Share(claim, held[unit], claim.weight().divide(measure, 4, RoundingMode.HALF_UP), by);
    }
}
