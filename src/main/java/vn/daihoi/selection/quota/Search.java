package vn.daihoi.selection.quota;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.linear.DualSimplex;
import vn.daihoi.selection.linear.LinearProgram;

/// Whole-number answers of a [Program] by branch and bound over the dual simplex method.
///
/// An answer is checked in whole numbers, and so is each branch that is given up ([Proof]): “none” and “least” are
/// proved, not believed. Depth first: a branch only tightens bounds, so the simplex method goes on from where it
/// stands.
final class Search {
    private static final double WHOLE = 1e-6;

    private final Program program;
    private final Costs costs;
    private final LinearProgram relaxed;
    private final DualSimplex simplex;
    private final boolean anyAnswer;
    private final Cheapest best;
    private final Shut shut;
    private long branches;
    private long limit = Long.MAX_VALUE;
    private boolean complete = true;
    private @Nullable Nearby nearby;
    private long lowerBound;

    private Search(Program program, boolean anyAnswer, Costs costs) {
        this.program = program;
        this.anyAnswer = anyAnswer;
        this.costs = costs;
        this.best = new Cheapest(program, costs);
        this.shut = new Shut(program);
        this.relaxed = program.relaxed();
        this.simplex = new DualSimplex(relaxed, costs.rounded());
    }

    /// A search for any answer at all.
    static Search any(Program program) {
        return new Search(program, true, Costs.none(program.columns()));
    }

    /// A search for any answer, but rather one of little cost.
    static Search preferring(Program program, long[] cost) {
        return new Search(program, true, Costs.preferring(cost));
    }

    /// A search for an answer of least cost; of the first `people` columns at most `seats` are taken in all.
    static Search least(Program program, long[] cost, int people, int seats) {
        return new Search(program, false, Costs.least(cost, people, seats));
    }

    /// Of a sheet: the first columns are people. Where only they are divided, panels nearby are tried by swaps.
    Search swapping(int people) {
        nearby = new Nearby(program, people);
        return this;
    }

    /// An answer (how many of each column), or null: there is none.
    int @Nullable [] run() {
        best.forget();
        shut.forget();
        branches = 0;
        if (nearby != null) {
            nearby.begin();
        }
        lowerBound = 0;
        complete = true;
        try {
            branch();
        } catch (Undecided _) {
            complete = false;
        }
        return best.numbers();
    }

    /// Gives up after so much more work; the same on every machine, so that a replay gives the same.
    Search within(long work) {
        limit = work > Long.MAX_VALUE / 2 ? work : work() + work;
        return this;
    }

    /// Whether the last run was brought to its end: only then “none” and “least” are proved.
    boolean complete() {
        return complete;
    }

    private static final class Undecided extends RuntimeException {
        private Undecided() {
            super("The limit of work was reached.", null, false, false);
        }
    }

    /// The bounds of rows that the last “none” rests on, as in [Proof#sides].
    BitSet sides() {
        return shut.sides();
    }

    /// The proof of the last “none” if a single one was enough.
    @Nullable
    Proof lastProof() {
        return branches == 1 ? shut.last() : null;
    }

    /// What was done so far, as the simplex method counts it.
    long work() {
        return simplex.work() + (nearby == null ? 0 : nearby.work());
    }

    /// Changes the bounds of a column or a row.
    void bound(int variable, int low, int high) {
        program.low[variable] = low;
        program.high[variable] = high;
        simplex.bound(variable, low, high);
    }

    /// A row more, which counts each of these columns once.
    int addRow(int[] members, int floor, int ceiling) {
        int row = program.addRow(members, floor, ceiling);
        relaxed.addRow(members, floor, ceiling);
        simplex.rowAdded(members);
        return row;
    }

    private void branch() {
        branches++;
        if (work() + 40L * branches * program.columns() > limit) {
            throw new Undecided();
        }
        boolean solved = simplex.solve();
        if (!solved && shut.by(simplex.prices(false))) {
            return;
        }
        if (solved && branches == 1 && !anyAnswer) {
            lowerBound = Math.max(0, costs.steps(costs.bound(program, simplex.prices(true))));
        }
        if (solved && best.isKnown() && tooDear()) {
            return;
        }
        int column = solved ? mostDivided() : -1;
        if (solved && column < 0 && keepRounded()) {
            return;
        }
        if (column >= 0 && nearby != null && nearby.isWorthATry(branches) && endedBy(nearby)) {
            return;
        }
        if (column < 0) {
            // rounding went wrong somewhere: once more from a fresh inverse, then split any column left
            simplex.refresh();
            solved = simplex.solve();
            if (!solved && shut.by(simplex.prices(false))) {
                return;
            }
            column = solved ? mostDivided() : -1;
            if (solved && column < 0 && keepRounded()) {
                return;
            }
            column = column < 0 ? anyOpen() : column;
        }
        if (column < 0) {
            throw new ArithmeticException("A branch with every number fixed is neither an answer nor shut.");
        }
        split(column, solved ? simplex.value(column) : program.low[column]);
    }

    /// Whether a panel near where the simplex method stands ends this branch.
    private boolean endedBy(Nearby near) {
        var values = new double[program.columns()];
        for (int column = 0; column < values.length; column++) {
            values[column] = simplex.value(column);
        }
        var panel = near.panel(values, anyAnswer, limit - work());
        return panel != null && best.keep(panel) && (anyAnswer || tooDear());
    }

    /// The people of the panel found or, if none was, of the nearest that was tried; null if none was.
    int @Nullable [] nearest() {
        var answer = best.numbers();
        return nearby == null ? null : answer != null ? nearby.peopleOf(answer) : nearby.nearest();
    }

    /// No answer is cheaper, as far as the last run has proved.
    long atLeast() {
        return complete && best.isKnown() ? best.steps() : lowerBound;
    }

    private void split(int column, double value) {
        int low = program.low[column];
        int high = program.high[column];
        int below = (int) Math.min(high - 1, Math.max(low, Math.floor(value + WHOLE)));
        boolean upFirst = value - below >= 0.3;
        for (int turn = 0; turn < 2; turn++) {
            if (upFirst == (turn == 0)) {
                bound(column, below + 1, high);
            } else {
                bound(column, low, below);
            }
            try {
                branch();
            } finally {
                bound(column, low, high);
            }
            if (anyAnswer && best.isKnown()) {
                return;
            }
        }
    }

    /// Every better answer is a whole step cheaper: shut as soon as the exact bound leaves no room for one.
    private boolean tooDear() {
        return costs.of(simplex) >= best.target() - 0.9 * costs.step()
                && costs.bound(program, simplex.prices(true)) > best.room();
    }

    private int mostDivided() {
        int found = -1;
        double most = WHOLE;
        for (int column = 0; column < program.columns(); column++) {
            double x = simplex.value(column);
            double part = Math.abs(x - Math.rint(x));
            if (part > most) {
                most = part;
                found = column;
            }
        }
        return found;
    }

    private int anyOpen() {
        for (int column = 0; column < program.columns(); column++) {
            if (program.low[column] < program.high[column]) {
                return column;
            }
        }
        return -1;
    }

    private boolean keepRounded() {
        var numbers = new int[program.columns()];
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] = (int) Math.rint(simplex.value(column));
        }
        return best.keep(numbers);
    }
}
