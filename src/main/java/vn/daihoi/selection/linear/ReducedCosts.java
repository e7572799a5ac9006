package vn.daihoi.selection.linear;

import java.util.Arrays;

/// What each variable outside the basis would cost if it came in, and what the row that leaves makes of it: by the two
/// the one that enters is found.
final class ReducedCosts {
    private static final double TINY = 1e-9;

    private final LinearProgram program;
    private final double[] cost;
    private final int columns;
    private final Breakpoints breakpoints = new Breakpoints();
    private int rows;
    private double[] reduced;
    private double[] alpha;

    /// @param cost per column
    ReducedCosts(LinearProgram program, double[] cost) {
        this.program = program;
        this.cost = cost;
        columns = program.columns();
        rows = program.rows();
        reduced = Arrays.copyOf(cost, columns + rows);
        alpha = new double[columns + rows];
    }

    void rowAdded() {
        rows++;
        reduced = Arrays.copyOf(reduced, columns + rows);
        alpha = new double[columns + rows];
    }

    boolean isNegative(int variable) {
        return reduced[variable] < 0;
    }

    /// Of the rows.
    double[] prices(int number) {
        return Arrays.copyOfRange(reduced, columns, columns + number);
    }

    /// @param row of the inverse that leaves
    void price(double[] row, int[] place) {
        for (int column = 0; column < columns; column++) {
            if (place[column] < 0) {
                double sum = program.worth(column, row);
                alpha[column] = Math.abs(sum) < TINY ? 0 : sum;
            }
        }
        for (int i = 0; i < rows; i++) {
            alpha[columns + i] = Math.abs(row[i]) < TINY ? 0 : -row[i];
        }
    }

    /// The variable that enters; those passed over are to be moved to their other bound.
    int enter(boolean below, double miss, int[] place, boolean[] up) {
        breakpoints.clear();
        for (int v = 0; v < columns + rows; v++) {
            if (place[v] < 0 && alpha[v] != 0 && program.low(v) < program.high(v)) {
                double slope = below ? -alpha[v] : alpha[v];
                if (up[v] ? slope < -TINY : slope > TINY) {
                    breakpoints.add(v, Math.max(0, reduced[v] / slope));
                }
            }
        }
        return breakpoints.enter(miss, v -> Math.abs(alpha[v]) * (program.high(v) - program.low(v)), alpha);
    }

    int passed() {
        return breakpoints.passed();
    }

    int passed(int k) {
        return breakpoints.passed(k);
    }

    /// Whether the pivot computed by its column differs from that by its row: rounding has crept in.
    boolean isOff(int in, double pivot) {
        return Math.abs(pivot - alpha[in]) > 1e-6 * (1 + Math.abs(alpha[in]));
    }

    void exchange(int in, int out, int[] place) {
        double step = reduced[in] / alpha[in];
        for (int v = 0; v < columns + rows; v++) {
            if (place[v] < 0 && alpha[v] != 0) {
                reduced[v] -= step * alpha[v];
            }
        }
        reduced[in] = 0;
        reduced[out] = -step;
    }

    void afresh(Inverse inverse, int[] basic, int[] place) {
        var costs = new double[rows];
        for (int i = 0; i < rows; i++) {
            costs[i] = basic[i] < columns ? cost[basic[i]] : 0;
        }
        var prices = new double[rows];
        inverse.prices(costs, prices);
        for (int v = 0; v < columns + rows; v++) {
            if (place[v] >= 0) {
                reduced[v] = 0;
            } else if (v >= columns) {
                reduced[v] = prices[v - columns];
            } else {
                reduced[v] = cost[v] - program.worth(v, prices);
            }
        }
    }
}
