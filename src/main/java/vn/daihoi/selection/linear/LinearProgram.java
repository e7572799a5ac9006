package vn.daihoi.selection.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Columns between bounds, and rows (weighted sums of columns) between bounds. All bounds are finite. Row `i` is also
/// variable `columns() + i`, so that bounds of both are held alike.
public final class LinearProgram {
    private final int columns;
    private int rows;
    private final int[][] index;
    /// Per column; null where each weight is 1, which is the usual case.
    private final double[] @Nullable [] weight;

    private double[] low;
    private double[] high;

    /// @param index for each column the rows that count it, each with weight 1
    public LinearProgram(int rows, int[][] index) {
        this(rows, index, new double[index.length][]);
    }

    /// @param weight for each column how often each of its rows counts it, null for once
    public LinearProgram(int rows, int[][] index, double[] @Nullable [] weight) {
        this.columns = index.length;
        this.rows = rows;
        this.index = index.clone();
        this.weight = weight.clone();
        this.low = new double[columns + rows];
        this.high = new double[columns + rows];
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
        openRow(from, to);
        for (int j = 0; j < columns; j++) {
            if (weights[j] != 0) {
                count(j, weights[j]);
            }
        }
        rows++;
    }

    /// One more row, which counts each of these columns once.
    public void addRow(int[] members, double from, double to) {
        openRow(from, to);
        for (int j : members) {
            count(j, 1);
        }
        rows++;
    }

    private void openRow(double from, double to) {
        low = Arrays.copyOf(low, columns + rows + 1);
        high = Arrays.copyOf(high, columns + rows + 1);
        bound(columns + rows, from, to);
    }

    private void count(int column, double times) {
        int n = index[column].length;
        index[column] = Arrays.copyOf(index[column], n + 1);
        index[column][n] = rows;
        var known = weight[column];
        if (known != null || times != 1) {
            double[] own;
            if (known == null) {
                own = new double[n + 1];
                Arrays.fill(own, 1);
            } else {
                own = Arrays.copyOf(known, n + 1);
            }
            own[n] = times;
            weight[column] = own;
        }
    }

    int[] index(int column) {
        return index[column];
    }

    double @Nullable [] weight(int column) {
        return weight[column];
    }

    /// The column (of a row: minus its unit) times a price per row.
    double worth(int variable, double[] prices) {
        if (variable >= columns) {
            return -prices[variable - columns];
        }
        var at = index[variable];
        var by = weight[variable];
        double sum = 0;
        if (by == null) {
            for (int row : at) {
                sum += prices[row];
            }
            return sum;
        }
        for (int k = 0; k < at.length; k++) {
            sum += by[k] * prices[at[k]];
        }
        return sum;
    }

    /// Adds `times` the column to a vector over the rows.
    void addTo(double[] vector, int variable, double times) {
        if (variable >= columns) {
            vector[variable - columns] -= times;
            return;
        }
        var at = index[variable];
        var by = weight[variable];
        for (int k = 0; k < at.length; k++) {
            vector[at[k]] += by == null ? times : times * by[k];
        }
    }
}
