package vn.daihoi.selection.quota;

import java.util.Arrays;

/// The inverse of the basis of a [Simplex], held densely: a few hundred rows at most.
final class Inverse {
    private double[][] rows;
    private double[] norms;

    Inverse(int size) {
        rows = new double[size][size];
        norms = new double[size];
        for (int i = 0; i < size; i++) {
            rows[i][i] = -1;
            norms[i] = 1;
        }
    }

    double[] row(int i) {
        return rows[i];
    }

    /// The square of a row's length: steepest-edge weights, exact at no cost since the rows are at hand.
    double norm(int i) {
        return norms[i];
    }

    /// The inverse times a column of the program.
    void times(Program program, int column, double[] into) {
        for (int i = 0; i < rows.length; i++) {
            into[i] = program.part(column, rows[i]);
        }
    }

    /// The inverse times the variable of a row: less its column there.
    void timesRow(int row, double[] into) {
        for (int i = 0; i < rows.length; i++) {
            into[i] = -rows[i][row];
        }
    }

    /// The column given by its product with this inverse takes the place of basic column `r`.
    void replace(int r, double[] product) {
        var pivot = rows[r];
        int size = pivot.length;
        double scale = 1 / product[r];
        var filled = new int[size];
        int count = 0;
        for (int k = 0; k < size; k++) {
            if (pivot[k] != 0) {
                pivot[k] *= scale;
                filled[count++] = k;
            }
        }
        norms[r] *= scale * scale;
        for (int i = 0; i < size; i++) {
            if (i != r && Math.abs(product[i]) > 1e-12) {
                subtract(rows[i], pivot, product[i], filled, count);
                norms[i] = norm(rows[i]);
            }
        }
    }

    private static void subtract(double[] row, double[] pivot, double factor, int[] filled, int count) {
        if (count * 2 > row.length) {
            for (int k = 0; k < row.length; k++) {
                row[k] -= factor * pivot[k];
            }
        } else {
            for (int k = 0; k < count; k++) {
                row[filled[k]] -= factor * pivot[filled[k]];
            }
        }
    }

    private static double norm(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value * value;
        }
        return Math.max(sum, 1e-30);
    }

    /// A row more, whose own variable is basic; `basic` are the places of the basic columns it counts.
    void grow(int[] basic) {
        int size = rows.length;
        rows = Arrays.copyOf(rows, size + 1);
        norms = Arrays.copyOf(norms, size + 1);
        var added = new double[size + 1];
        for (int place : basic) {
            for (int k = 0; k < size; k++) {
                added[k] += rows[place][k];
            }
        }
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(rows[i], size + 1);
        }
        added[size] = -1;
        rows[size] = added;
        norms[size] = norm(added);
    }

    /// Inverts this matrix (rows of a copy, destroyed on the way) afresh, with row exchanges; false if it has no
    /// inverse.
    boolean invert(double[][] matrix) {
        int size = matrix.length;
        var result = new double[size][size];
        for (int i = 0; i < size; i++) {
            result[i][i] = 1;
        }
        for (int k = 0; k < size; k++) {
            int best = k;
            for (int i = k + 1; i < size; i++) {
                if (Math.abs(matrix[i][k]) > Math.abs(matrix[best][k])) {
                    best = i;
                }
            }
            if (Math.abs(matrix[best][k]) < 1e-9) {
                return false;
            }
            swap(matrix, k, best);
            swap(result, k, best);
            eliminate(matrix, result, k);
        }
        rows = result;
        for (int i = 0; i < size; i++) {
            norms[i] = norm(rows[i]);
        }
        return true;
    }

    private static void swap(double[][] rows, int a, int b) {
        var kept = rows[a];
        rows[a] = rows[b];
        rows[b] = kept;
    }

    private static void eliminate(double[][] matrix, double[][] result, int k) {
        int size = matrix.length;
        double scale = 1 / matrix[k][k];
        for (int c = 0; c < size; c++) {
            matrix[k][c] *= scale;
            result[k][c] *= scale;
        }
        for (int i = 0; i < size; i++) {
            double factor = matrix[i][k];
            if (i != k && factor != 0) {
                for (int c = 0; c < size; c++) {
                    matrix[i][c] -= factor * matrix[k][c];
                    result[i][c] -= factor * result[k][c];
                }
            }
        }
    }
}
