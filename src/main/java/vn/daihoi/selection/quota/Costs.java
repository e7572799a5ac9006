package vn.daihoi.selection.quota;

import vn.daihoi.selection.linear.DualSimplex;

/// What each column costs a [Search]: multiplied by a large number and shaken by less, so that no two bases cost the
/// same and nothing runs in circles.
final class Costs {
    private static final long SHAKE = 1 << 20;
    private static final int FINE = 8;

    private final long[] each;
    private final long step;

    private Costs(long[] each, long step) {
        this.each = each;
        this.step = step;
    }

    /// Where any answer will do.
    static Costs none(int columns) {
        return new Costs(shaken(new long[columns], 1, columns, SHAKE), 1);
    }

    /// Where any answer will do, rather a cheap one.
    static Costs preferring(long[] cost) {
        return new Costs(shaken(cost, SHAKE, cost.length, SHAKE), 1);
    }

    /// Where the cheapest is wanted; of the first `people` columns at most `seats` are taken in all.
    static Costs least(long[] cost, int people, int seats) {
        return new Costs(shaken(cost, SHAKE, people, Math.max(1, SHAKE / (2L * Math.max(1, seats)))), SHAKE);
    }

    private static long[] shaken(long[] cost, long step, int people, long room) {
        var shaken = new long[cost.length];
        long random = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < cost.length; i++) {
            random = random * 6364136223846793005L + 1442695040888963407L;
            shaken[i] = cost[i] * step + (i < people ? (random >>> 33) % room : 0);
        }
        return shaken;
    }

    /// By how much a better answer is cheaper at least.
    long step() {
        return step;
    }

    double[] rounded() {
        var rounded = new double[each.length];
        for (int i = 0; i < each.length; i++) {
            rounded[i] = (double) each[i] / SHAKE;
        }
        return rounded;
    }

    long of(int[] numbers) {
        long sum = 0;
        for (int column = 0; column < numbers.length; column++) {
            sum += each[column] * numbers[column];
        }
        return sum;
    }

    /// Of the point where the simplex method stands.
    double of(DualSimplex simplex) {
        double sum = 0;
        for (int column = 0; column < each.length; column++) {
            double x = simplex.value(column);
            if (x != 0) {
                sum += each[column] * x;
            }
        }
        return sum;
    }

    /// No answer costs less, counted in whole numbers: 256 times as fine as the costs.
    long bound(Program program, double[] prices) {
        return Proof.bound(program, each, prices, 1 << FINE, SHAKE);
    }

    /// The least number of whole steps an answer costs that costs no less than a bound.
    long steps(long bound) {
        return -Math.floorDiv(-((bound >> FINE) - step / 2), step);
    }

    static long fine(long cost) {
        return cost << FINE;
    }
}
