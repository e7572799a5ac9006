package vn.daihoi.selection.quota;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.linear.LinearProgram;

/// Whole numbers to be found: each column between two bounds, and for each row the sum of its columns between two
/// bounds.
///
/// A column is a kind of people alike for every rule at hand (its number is how many of them are taken), a row is a
/// rule.
/// Rows are held as variables too, numbered after the columns: row `i` is variable `columns() + i`.
final class Program {
    private final int columns;
    private final int[][] rowsOf;
    private final int[] @Nullable [] factors;
    private int rows;
    int[] low;
    int[] high;

    private Program(int columns, int rows, int[][] rowsOf, int[] @Nullable [] factors, int[] low, int[] high) {
        this.columns = columns;
        this.rows = rows;
        this.rowsOf = rowsOf;
        this.factors = factors;
        this.low = low;
        this.high = high;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /// The rows that count this column.
    int[] rowsOf(int column) {
        return rowsOf[column];
    }

    /// How often the `k`-th of its rows counts this column: once, unless said otherwise.
    int factor(int column, int k) {
        return factors[column] == null ? 1 : factors[column][k];
    }

    /// The same without the condition that numbers are whole; its bounds are its own.
    LinearProgram relaxed() {
        var weights = new double[columns][];
        for (int column = 0; column < columns; column++) {
            var factor = factors[column];
            if (factor != null) {
                weights[column] = Arrays.stream(factor).asDoubleStream().toArray();
            }
        }
        var relaxed = new LinearProgram(rows, rowsOf, weights);
        for (int v = 0; v < columns + rows; v++) {
            relaxed.bound(v, low[v], high[v]);
        }
        return relaxed;
    }

    /// A row more, which counts each of these columns once.
    int addRow(int[] members, int floor, int ceiling) {
        int row = rows++;
        low = Arrays.copyOf(low, columns + rows);
        high = Arrays.copyOf(high, columns + rows);
        low[columns + row] = floor;
        high[columns + row] = ceiling;
        for (int column : members) {
            var known = rowsOf[column];
            rowsOf[column] = Arrays.copyOf(known, known.length + 1);
            rowsOf[column][known.length] = row;
            var factor = factors[column];
            if (factor != null) {
                factors[column] = Arrays.copyOf(factor, known.length + 1);
                factors[column][known.length] = 1;
            }
        }
        return row;
    }

    /// Whether these numbers keep every bound, counted in whole numbers.
    boolean holds(int[] numbers) {
        for (int column = 0; column < columns; column++) {
            if (numbers[column] < low[column] || numbers[column] > high[column]) {
                return false;
            }
        }
        var sums = sums(numbers);
        for (int row = 0; row < rows; row++) {
            if (sums[row] < low[columns + row] || sums[row] > high[columns + row]) {
                return false;
            }
        }
        return true;
    }

    /// What each row counts.
    long[] sums(int[] numbers) {
        var sums = new long[rows];
        for (int column = 0; column < columns; column++) {
            if (numbers[column] != 0) {
                for (int k = 0; k < rowsOf[column].length; k++) {
                    sums[rowsOf[column][k]] += (long) factor(column, k) * numbers[column];
                }
            }
        }
        return sums;
    }

    static Builder of(int rows) {
        return new Builder(rows);
    }

    /// Collects columns; rows first.
    static final class Builder {
        private final int rows;
        private final int[] floor;
        private final int[] ceiling;
        private int[][] rowsOf = new int[64][];
        private int[] @Nullable [] factors = new int[64][];
        private int[] high = new int[64];
        private int columns;

        private Builder(int rows) {
            this.rows = rows;
            this.floor = new int[rows];
            this.ceiling = new int[rows];
        }

        Builder row(int row, int floor, int ceiling) {
            this.floor[row] = floor;
            this.ceiling[row] = ceiling;
            return this;
        }

        int column(int high, int... rows) {
            return column(high, rows, null);
        }

        /// A column that rows count so many times each; once if `factors` is null.
        int column(int high, int[] rows, int @Nullable [] factors) {
            if (columns == rowsOf.length) {
                rowsOf = Arrays.copyOf(rowsOf, 2 * columns);
                this.factors = Arrays.copyOf(this.factors, 2 * columns);
                this.high = Arrays.copyOf(this.high, 2 * columns);
            }
            this.rowsOf[columns] = rows;
            this.factors[columns] = factors;
            this.high[columns] = high;
            return columns++;
        }

        Program build() {
            var low = new int[columns + rows];
            var top = Arrays.copyOf(high, columns + rows);
            System.arraycopy(floor, 0, low, columns, rows);
            System.arraycopy(ceiling, 0, top, columns, rows);
            return new Program(
                    columns, rows, Arrays.copyOf(rowsOf, columns), Arrays.copyOf(factors, columns), low, top);
        }
    }
}
