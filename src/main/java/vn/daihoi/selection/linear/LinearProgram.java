package vn.daihoi.selection.linear;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Columns between bounds, and rows (weighted sums of columns) between bounds. All bounds are finite. Row `i` is also
/// variable `columns() + i`, so that bounds of both are held alike.
public final class LinearProgram {
    private final int columns;
    private int rows;
    /// Where in `counting` the rows of each column begin; they end where the next begins.
    private int[] start;

    private int[] counting;
    /// How often, in step with `counting`; null where each is once, which is the usual case.
    private double @Nullable [] weight;

    private double[] low;
    private double[] high;

    /// @param index for each column the rows that count it, each once
    public LinearProgram(int rows, int[][] index) {
        this.columns = index.length;
        this.rows = rows;
        this.start = new int[columns + 1];
        for (int j = 0; j < columns; j++) {
            start[j + 1] = start[j] + index[j].length;
        }
        this.counting = new int[start[columns]];
        for (int j = 0; j < columns; j++) {
            System.arraycopy(index[j], 0, counting, start[j], index[j].length);
        }
        this.low = new double[columns + rows];
        this.high = new double[columns + rows];
    }

    /// @param times for each column how often each of its rows counts it, null for once
    public LinearProgram(int rows, int[][] index, double[] @Nullable [] times) {
        this(rows, index);
        for (int j = 0; j < columns; j++) {
            var own = times[j];
            if (own != null) {
                System.arraycopy(own, 0, weights(), start[j], own.length);
            }
        }
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double low(int variable) {
        return low[variable];
    }

    public double high(int variable) {
        return high[variable];
    }

    public void bound(int variable, double from, double to) {
        low[variable] = from;
        high[variable] = to;
    }

    public void boundRow(int row, double from, double to) {
        bound(columns + row, from, to);
    }

    /// One more row over all columns.
    public void addRow(double[] weights, double from, double to) {
        weights();
        var members = IntStream.range(0, columns).filter(j -> weights[j] != 0).toArray();
        addRow(members, from, to);
        var own = weights();
        for (int j : members) {
            own[start[j + 1] - 1] = weights[j];
        }
    }

    /// One more row, which counts each of these columns once.
    public void addRow(int[] columnsCounted, double from, double to) {
        var members = Arrays.stream(columnsCounted).sorted().toArray();
        low = Arrays.copyOf(low, columns + rows + 1);
        high = Arrays.copyOf(high, columns + rows + 1);
        bound(columns + rows, from, to);
        var known = weight;
        var longer = new int[counting.length + members.length];
        var heavier = known == null ? null : new double[longer.length];
        var moved = new int[columns + 1];
        int next = 0;
        for (int j = 0; j < columns; j++) {
            int n = start[j + 1] - start[j];
            System.arraycopy(counting, start[j], longer, moved[j], n);
            if (known != null && heavier != null) {
                System.arraycopy(known, start[j], heavier, moved[j], n);
            }
            moved[j + 1] = moved[j] + n;
            if (next < members.length && members[next] == j) {
                longer[moved[j + 1]] = rows;
                if (heavier != null) {
                    heavier[moved[j + 1]] = 1;
                }
                moved[j + 1]++;
                next++;
            }
        }
        start = moved;
        counting = longer;
        weight = heavier;
        rows++;
    }

    private double[] weights() {
        var known = weight;
        if (known == null) {
            known = new double[counting.length];
            Arrays.fill(known, 1);
            weight = known;
        }
        return known;
    }

    /// What is done with each row that counts a column.
    interface Each {
        void row(int row, double times);
    }

    void forEach(int column, Each each) {
        var by = weight;
        for (int k = start[column]; k < start[column + 1]; k++) {
            each.row(counting[k], by == null ? 1 : by[k]);
        }
    }

    /// The column (of a row: minus its unit) times a price per row.
    double worth(int variable, double[] prices) {
        if (variable >= columns) {
            return -prices[variable - columns];
        }
        int end = start[variable + 1];
        var by = weight;
        double sum = 0;
        if (by == null) {
            for (int k = start[variable]; k < end; k++) {
                sum += prices[counting[k]];
            }
            return sum;
        }
        for (int k = start[variable]; k < end; k++) {
            sum += by[k] * prices[counting[k]];
        }
        return sum;
    }

    /// Adds `times` the column to a vector over the rows.
    void addTo(double[] vector, int variable, double times) {
        if (variable >= columns) {
            vector[variable - columns] -= times;
            return;
        }
        var by = weight;
        for (int k = start[variable]; k < start[variable + 1]; k++) {
            vector[counting[k]] += by == null ? times : times * by[k];
        }
    }
}
