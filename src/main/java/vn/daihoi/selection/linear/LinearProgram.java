package vn.daihoi.selection.linear;

import java.util.Arrays;

/// Columns between bounds, and rows (weighted sums of columns) between bounds. All bounds are finite. Row `i` is also
/// variable `columns() + i`, so that bounds of both are held alike.
public final class LinearProgram {
    private final int columns;
    private int rows;
    private final int[][] index;
    private final double[][] weight;
    private double[] low;
    private double[] high;

    /// @param index for each column the rows that count it, each with weight 1
    public LinearProgram(int rows, int[][] index) {
        this.columns = index.length;
        this.rows = rows;
        this.index = index.clone();
        this.weight = new double[columns][];
        for (int j = 0; j < columns; j++) {
            weight[j] = new double[index[j].length];
            Arrays.fill(weight[j], 1);
        }
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
        low = Arrays.copyOf(low, columns + rows + 1);
        high = Arrays.copyOf(high, columns + rows + 1);
        bound(columns + rows, from, to);
        for (int j = 0; j < columns; j++) {
            if (weights[j] != 0) {
                int n = index[j].length;
                index[j] = Arrays.copyOf(index[j], n + 1);
                weight[j] = Arrays.copyOf(weight[j], n + 1);
                index[j][n] = rows;
                weight[j][n] = weights[j];
            }
        }
        rows++;
    }

    int[] index(int column) {
        return index[column];
    }

    double[] weight(int column) {
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
            vector[at[k]] += times * by[k];
        }
    }
}
