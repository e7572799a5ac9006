package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Highest averages: minimums first, then seat by seat to the greatest weight ÷ signpost that may still have one.
/// It is the same as rounding every weight ÷ divisor and cutting it to the limits, for the divisor that fits.
final class DivisorRun extends Run {

    DivisorRun(Method method, int seats, List<Claim> claims, Fraction[] weights, double[] rough) {
        super(method, seats, claims, weights, rough);
    }

    @Override
    SeatResult result() {
        var ranking = new DivisorRanking(method, weights, rough);
        int open = seats - claims.stream().mapToInt(Claim::min).sum();
        var queue = new SeatQueue(ranking, held, max, withWeight());
        queue.give(open);
        return result(queue, ranking, border(queue, ranking).choose(average()));
    }

    private Border border(SeatQueue queue, Ranking ranking) {
        if (!queue.tied().isEmpty()) {
            var step = queue.tied().getFirst();
            var shared = ranking.quotient(step.unit(), step.before());
            return new Border(shared, shared, method.power());
        }
        var next = queue.next(1);
        var low = next.isEmpty()
                ? null
                : ranking.quotient(next.getFirst().unit(), next.getFirst().before());
        var high = queue.given().isEmpty()
                ? null
                : ranking.quotient(
                        queue.given().getLast().unit(), queue.given().getLast().before());
        return new Border(low, high, method.power());
    }

    private BigDecimal average() {
        var sum = claims.stream().map(Claim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(Math.max(1, seats)), new MathContext(6));
    }

    @Override
    Share share(int unit, BigDecimal measure, boolean sharp) {
        var claim = claims.get(unit);
        int side = side(unit, measure);
        Share.Held by = Share.Held.BY_NOTHING;
        if (claim.isFixed()) {
            by = Share.Held.FIXED;
        } else if (side < 0 && held[unit] == claim.min()) {
            by = Share.Held.UP_BY_MINIMUM;
        } else if (side > 0 && held[unit] == claim.max()) {
            by = Share.Held.DOWN_BY_MAXIMUM;
        }
        return new Share(claim, held[unit], readable(unit, measure), by);
    }
}
