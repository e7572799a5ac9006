package vn.daihoi.selection.quota;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Panels near the divided numbers at which a [Search] stands, found by [Swaps]: what branching would take long to
/// find.
final class Nearby {
    /// Half a second.
    private static final long WORK = 500_000_000;
    private static final int TRIES = 12;

    private final Program program;
    private final int people;
    private int tries;
    private long work;
    private int @Nullable [] nearest;

    /// @param people the first columns of the program; those after them ease rules
    Nearby(Program program, int people) {
        this.program = program;
        this.people = people;
    }

    void begin() {
        tries = 0;
        nearest = null;
    }

    long work() {
        return work;
    }

    /// Of the panels tried at last, the one that lacked the least.
    int @Nullable [] nearest() {
        return nearest;
    }

    int[] peopleOf(int[] numbers) {
        return Arrays.copyOf(numbers, people);
    }

    /// At the first branch, and ever more seldom after it.
    boolean isWorthATry(long branches) {
        return branches >= (1L << 2 * tries) - 1 && tries < TRIES;
    }

    /// Numbers for all columns; null if no panel is near.
    ///
    /// @param strictly whether rules may not be eased by more than the values say
    int @Nullable [] panel(double[] values, boolean strictly, long most) {
        tries++;
        var low = new int[program.rows()];
        var high = new int[program.rows()];
        for (int row = 0; row < low.length; row++) {
            low[row] = program.low[program.columns() + row];
            high[row] = program.high[program.columns() + row];
        }
        for (int column = people; column < program.columns(); column++) {
            ease(column, (int) Math.rint(values[column]), low, high);
        }
        var swaps = new Swaps(program, people, low, high, Math.clamp(most, 0, WORK));
        var found = swaps.near(values);
        work += swaps.work();
        nearest = found == null ? swaps.nearest() : found;
        if (strictly) {
            return found == null ? null : Arrays.copyOf(found, program.columns());
        }
        return fitted(nearest);
    }

    private void ease(int column, int by, int[] low, int[] high) {
        var rows = program.rowsOf(column);
        for (int k = 0; k < rows.length; k++) {
            int factor = program.factor(column, k);
            low[rows[k]] -= by * factor;
            high[rows[k]] -= by * factor;
        }
    }

    /// These people, and every rule eased by as little as they need.
    private int[] fitted(int[] panel) {
        var fitted = Arrays.copyOf(panel, program.columns());
        var sums = program.sums(fitted);
        for (int column = people; column < fitted.length; column++) {
            int row = program.rowsOf(column)[0];
            int variable = program.columns() + row;
            long wanted = program.factor(column, 0) > 0
                    ? program.low[variable] - sums[row]
                    : sums[row] - program.high[variable];
            fitted[column] = (int) Math.clamp(wanted, 0, program.high[column]);
        }
        return fitted;
    }
}
