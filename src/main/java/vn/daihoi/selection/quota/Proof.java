package vn.daihoi.selection.quota;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Checks in whole numbers what a simplex method claims in rounded ones.
///
/// Whatever whole numbers `y` are given to the rows, the sum over rows of `y` times the row's sum equals the sum over
/// columns of their part in it. If the bounds of the rows and the bounds of the columns leave the two sides no common
/// value, no numbers keep the bounds: `y` proves it, however it was found (Farkas 1902).
final class Proof {
    private static final int LARGEST_DENOMINATOR = 120;
    private static final double EXACT = 1e-7;

    private final Program program;
    private final long[] weights;
    private boolean rowsAreTooMuch;
    private long gap;
    /// The bounds the proof rests on: row `i` has its floor at `2 i` and its ceiling at `2 i + 1`.
    final BitSet sides = new BitSet();

    private Proof(Program program, long[] weights) {
        this.program = program;
        this.weights = weights;
    }

    /// The proof that the program has no answer; null if these prices do not give one.
    static @Nullable Proof ofContradiction(Program program, double[] prices) {
        var small = fractions(prices);
        if (small != null) {
            var proof = new Proof(program, small);
            if (proof.contradicts()) {
                return proof;
            }
        }
        var proof = new Proof(program, scaled(prices, (1L << 30) / Math.max(1e-9, largest(prices))));
        return proof.contradicts() ? proof : null;
    }

    /// A whole number that no answer's cost times `scale` can be below, whatever the prices (given per `unit` of cost).
    static long bound(Program program, long[] cost, double[] prices, long scale, long unit) {
        return new Proof(program, scaled(prices, (double) scale * unit)).bound(cost, scale);
    }

    /// How much the two sides are apart: at least one, and the more, the more has to give way.
    long excess() {
        return rowsAreTooMuch ? leastRows() - mostColumns() : leastColumns() - mostRows();
    }

    /// The row's part in the proof; above zero if it is its floor that matters.
    long weight(int row) {
        return rowsAreTooMuch ? weights[row] : -weights[row];
    }

    /// Bounds have become wider than they were when the proof was made; now it only says what is shut out.
    void widen() {
        gap = -excess();
    }

    /// Whether one of this column, which may be none so far, is one too many. Holds while bounds only tighten.
    boolean shutsOut(int column) {
        long part = part(column);
        return (rowsAreTooMuch ? -part : part) > gap;
    }

    private long part(int column) {
        long sum = 0;
        var rows = program.rowsOf(column);
        for (int k = 0; k < rows.length; k++) {
            sum += rows[k] < weights.length ? program.factor(column, k) * weights[rows[k]] : 0;
        }
        return sum;
    }

    private boolean contradicts() {
        if (leastRows() > mostColumns()) {
            note(true);
            return true;
        }
        if (mostRows() < leastColumns()) {
            note(false);
            return true;
        }
        return false;
    }

    private long leastRows() {
        long sum = 0;
        for (int row = 0; row < weights.length; row++) {
            int variable = program.columns() + row;
            sum += weights[row] * (weights[row] > 0 ? program.low[variable] : program.high[variable]);
        }
        return sum;
    }

    private long mostRows() {
        long sum = 0;
        for (int row = 0; row < weights.length; row++) {
            int variable = program.columns() + row;
            sum += weights[row] * (weights[row] > 0 ? program.high[variable] : program.low[variable]);
        }
        return sum;
    }

    private long leastColumns() {
        long sum = 0;
        for (int column = 0; column < program.columns(); column++) {
            long part = part(column);
            sum += part * (part > 0 ? program.low[column] : program.high[column]);
        }
        return sum;
    }

    private long mostColumns() {
        long sum = 0;
        for (int column = 0; column < program.columns(); column++) {
            long part = part(column);
            sum += part * (part > 0 ? program.high[column] : program.low[column]);
        }
        return sum;
    }

    private void note(boolean tooMuch) {
        rowsAreTooMuch = tooMuch;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != 0) {
                sides.set(2 * row + (weights[row] > 0 == rowsAreTooMuch ? 0 : 1));
            }
        }
    }

    private long bound(long[] cost, long scale) {
        long bound = leastRows();
        for (int column = 0; column < program.columns(); column++) {
            long rest = cost[column] * scale - part(column);
            bound += rest * (rest > 0 ? program.low[column] : program.high[column]);
        }
        return bound;
    }

    private static double largest(double[] prices) {
        double largest = 0;
        for (double price : prices) {
            largest = Math.max(largest, Math.abs(price));
        }
        return largest;
    }

    private static long[] scaled(double[] prices, double scale) {
        var weights = new long[prices.length];
        for (int i = 0; i < prices.length; i++) {
            weights[i] = Math.round(prices[i] * scale);
        }
        return weights;
    }

    /// Prices are small fractions nearly always: the whole numbers they are multiples of.
    private static long @Nullable [] fractions(double[] prices) {
        double unit = largest(prices);
        for (int denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
            var weights = scaled(prices, denominator / unit);
            boolean exact = true;
            for (int i = 0; i < prices.length && exact; i++) {
                exact = Math.abs(prices[i] * denominator / unit - weights[i]) < EXACT * denominator;
            }
            if (exact) {
                return weights;
            }
        }
        return null;
    }
}
