package vn.daihoi.selection.linear;

import java.util.Arrays;

/// The inverse of a basis, held whole: there are few rows. Line `r` is the inverse applied to the unit of row `r`.
final class Inverse {
    private static final double TINY = 1e-11;

    private double[][] line;

    Inverse(int rows) {
        line = new double[rows][rows];
        reset();
    }

    /// The basis of all rows: each is minus a unit.
    void reset() {
        for (int r = 0; r < line.length; r++) {
            Arrays.fill(line[r], 0);
            line[r][r] = -1;
        }
    }

    void times(LinearProgram program, int variable, double[] into) {
        if (variable >= program.columns()) {
            var only = line[variable - program.columns()];
            for (int i = 0; i < into.length; i++) {
                into[i] = -only[i];
            }
            return;
        }
        Arrays.fill(into, 0);
        program.forEach(variable, (row, times) -> add(into, line[row], times));
    }

    void times(double[] vector, double[] into) {
        Arrays.fill(into, 0);
        for (int r = 0; r < vector.length; r++) {
            if (vector[r] != 0) {
                add(into, line[r], vector[r]);
            }
        }
    }

    /// What each row adds to the basic at a place.
    void row(int place, double[] into) {
        for (int r = 0; r < line.length; r++) {
            into[r] = line[r][place];
        }
    }

    /// Costs of the basics turned into a price per row.
    void prices(double[] costs, double[] into) {
        for (int r = 0; r < line.length; r++) {
            into[r] = dot(line[r], costs);
        }
    }

    /// The basic at `place` gives way to a variable whose column, times the inverse, is `entering`.
    void replace(int place, double[] entering) {
        double pivot = entering[place];
        for (var row : line) {
            double at = row[place];
            if (Math.abs(at) < TINY) {
                row[place] = 0;
                continue;
            }
            double by = at / pivot;
            add(row, entering, -by);
            row[place] = by;
        }
    }

    /// A row more, whose own variable is basic; `counted` are the places of the basic columns it counts once.
    void grow(int[] counted) {
        int size = line.length;
        line = Arrays.copyOf(line, size + 1);
        for (int r = 0; r < size; r++) {
            line[r] = Arrays.copyOf(line[r], size + 1);
            for (int place : counted) {
                line[r][size] += line[r][place];
            }
        }
        line[size] = new double[size + 1];
        line[size][size] = -1;
    }

    /// The square of the length of each row: the weights of steepest edge.
    void norms(double[] into) {
        Arrays.fill(into, 0);
        for (var each : line) {
            for (int i = 0; i < into.length; i++) {
                into[i] += each[i] * each[i];
            }
        }
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
        }
        return i < a.length ? s0 + s1 + a[i] * b[i] : s0 + s1;
    }
}
