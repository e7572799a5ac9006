package vn.daihoi.selection.lot;

import java.util.Arrays;
import java.util.List;

/// The simplex method as in a textbook: a full tableau of fractions, two phases, Bland's rule. Slow and right.
final class ExactTableau {
    private final Fraction[][] rows;
    private final int[] basic;
    private final int columns;
    private final int artificial;

    /// Rows are at least, or equal where so marked; all right sides are at least 0, all columns too.
    ExactTableau(List<Fraction[]> left, List<Fraction> right, List<Boolean> equal) {
        int m = left.size();
        columns = left.getFirst().length;
        artificial = columns + m;
        rows = new Fraction[m][artificial + m + 1];
        basic = new int[m];
        for (int i = 0; i < m; i++) {
            Arrays.fill(rows[i], Fraction.ZERO);
            System.arraycopy(left.get(i), 0, rows[i], 0, columns);
            if (!equal.get(i)) {
                rows[i][columns + i] = Fraction.of(-1, 1);
            }
            rows[i][artificial + i] = Fraction.ONE;
            rows[i][artificial + m] = right.get(i);
            basic[i] = artificial + i;
        }
    }

    Fraction maximum(Fraction[] objective) {
        int last = rows[0].length - 1;
        var misses = new Fraction[last + 1];
        Arrays.fill(misses, Fraction.ZERO);
        for (var row : rows) {
            for (int j = 0; j <= last; j++) {
                if (j < artificial || j == last) {
                    misses[j] = misses[j].plus(row[j]);
                }
            }
        }
        run(misses, artificial);
        if (misses[last].signum() != 0) {
            throw new IllegalStateException("no mixture keeps the bounds");
        }
        driveOut();
        var gains = new Fraction[last + 1];
        Arrays.fill(gains, Fraction.ZERO);
        System.arraycopy(objective, 0, gains, 0, columns);
        for (int i = 0; i < rows.length; i++) {
            if (gains[basic[i]].signum() != 0) {
                subtract(gains, rows[i], gains[basic[i]]);
            }
        }
        run(gains, artificial);
        return Fraction.ZERO.minus(gains[last]);
    }

    private void driveOut() {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < artificial && basic[i] >= artificial; j++) {
                if (rows[i][j].signum() != 0) {
                    pivot(i, j);
                }
            }
        }
    }

    private void run(Fraction[] gains, int usable) {
        while (true) {
            int in = 0;
            while (in < usable && gains[in].signum() <= 0) {
                in++;
            }
            if (in == usable) {
                return;
            }
            int out = leaving(in);
            pivot(out, in);
            subtract(gains, rows[out], gains[in]);
        }
    }

    private int leaving(int in) {
        int last = rows[0].length - 1;
        int found = -1;
        Fraction least = Fraction.ZERO;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][in].signum() > 0) {
                var ratio = rows[i][last].dividedBy(rows[i][in]);
                int order = found < 0 ? -1 : ratio.compareTo(least);
                if (order < 0 || order == 0 && basic[i] < basic[found]) {
                    found = i;
                    least = ratio;
                }
            }
        }
        if (found < 0) {
            throw new IllegalStateException("unbounded");
        }
        return found;
    }

    private void pivot(int row, int column) {
        var by = rows[row][column];
        for (int j = 0; j < rows[row].length; j++) {
            if (rows[row][j].signum() != 0) {
                rows[row][j] = rows[row][j].dividedBy(by);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            if (i != row && rows[i][column].signum() != 0) {
                subtract(rows[i], rows[row], rows[i][column]);
            }
        }
        basic[row] = column;
    }

    private static void subtract(Fraction[] from, Fraction[] what, Fraction times) {
        for (int j = 0; j < from.length; j++) {
            if (what[j].signum() != 0) {
                from[j] = from[j].minus(new Fraction(
                        what[j].numerator().multiply(times.numerator()),
                        what[j].denominator().multiply(times.denominator())));
            }
        }
    }
}
