package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Triangular factors, modulo a prime, of independent columns of whole numbers, grown column by column. What is
/// independent modulo a prime is independent.
final class ModularFactor {
    private record Sparse(int[] at, long[] value) {}

    private final int rows;
    private final List<Sparse> lower = new ArrayList<>();
    private final List<Sparse> upper = new ArrayList<>();
    private final List<Integer> pivotRow = new ArrayList<>();
    private final List<Long> pivotInverse = new ArrayList<>();
    private final int[] pivotOf;
    private final int[] used;
    private final long[] work;

    ModularFactor(int rows) {
        this.rows = rows;
        this.pivotOf = new int[rows];
        this.used = new int[rows];
        this.work = new long[rows];
        Arrays.fill(pivotOf, -1);
    }

    int rank() {
        return pivotRow.size();
    }

    boolean isPivot(int row) {
        return pivotOf[row] >= 0;
    }

    int pivotRow(int column) {
        return pivotRow.get(column);
    }

    /// @return false if the column depends on those before it; then it is not taken
    boolean take(SparseColumn column) {
        Arrays.fill(work, 0);
        for (int e = 0; e < column.entries(); e++) {
            work[column.kind(e)] = Prime.of(column.number(e));
        }
        var above = reduce();
        int best = -1;
        int count = 0;
        for (int r = 0; r < rows; r++) {
            if (pivotOf[r] < 0 && work[r] != 0) {
                count++;
                if (best < 0 || used[r] < used[best]) {
                    best = r;
                }
            }
        }
        if (best < 0) {
            return false;
        }
        store(above, best, count - 1);
        return true;
    }

    /// Takes from the work column what the columns before account for.
    private Sparse reduce() {
        int n = rank();
        var at = new int[n];
        var value = new long[n];
        int found = 0;
        for (int i = 0; i < n; i++) {
            long x = work[pivotRow.get(i)];
            if (x != 0) {
                at[found] = i;
                value[found++] = x;
                subtract(work, lower.get(i), x);
            }
        }
        return new Sparse(Arrays.copyOf(at, found), Arrays.copyOf(value, found));
    }

    private static void subtract(long[] from, Sparse what, long times) {
        long negative = Prime.P - times;
        var at = what.at;
        var value = what.value;
        for (int e = 0; e < at.length; e++) {
            from[at[e]] = (from[at[e]] + negative * value[e]) % Prime.P;
        }
    }

    private void store(Sparse above, int row, int others) {
        long inverse = Prime.inverse(work[row]);
        var at = new int[others];
        var value = new long[others];
        int n = 0;
        for (int r = 0; r < rows; r++) {
            if (pivotOf[r] < 0 && work[r] != 0) {
                used[r]++;
                if (r != row) {
                    at[n] = r;
                    value[n++] = work[r] * inverse % Prime.P;
                }
            }
        }
        pivotOf[row] = rank();
        pivotRow.add(row);
        pivotInverse.add(inverse);
        lower.add(new Sparse(at, value));
        upper.add(above);
    }

    /// The weights of the columns that give this vector on the pivot rows; the vector is used up.
    long[] solve(long[] vector) {
        int n = rank();
        var found = new long[n];
        for (int i = 0; i < n; i++) {
            long x = vector[pivotRow.get(i)];
            found[i] = x;
            if (x != 0) {
                subtract(vector, lower.get(i), x);
            }
        }
        for (int j = n - 1; j >= 0; j--) {
            found[j] = found[j] * pivotInverse.get(j) % Prime.P;
            if (found[j] != 0) {
                subtract(found, upper.get(j), found[j]);
            }
        }
        return found;
    }
}
