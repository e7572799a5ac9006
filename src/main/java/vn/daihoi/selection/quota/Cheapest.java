package vn.daihoi.selection.quota;

import org.jspecify.annotations.Nullable;

/// The cheapest answer a [Search] has met so far, counted in whole numbers.
final class Cheapest {
    private final Program program;
    private final Costs costs;
    private int @Nullable [] numbers;
    private long cost;

    Cheapest(Program program, Costs costs) {
        this.program = program;
        this.costs = costs;
    }

    void forget() {
        numbers = null;
        cost = Long.MAX_VALUE;
    }

    boolean isKnown() {
        return numbers != null;
    }

    int @Nullable [] numbers() {
        return numbers;
    }

    long steps() {
        return cost / costs.step();
    }

    /// Whether it is an answer; kept if it is cheaper than the one before.
    boolean keep(int[] found) {
        if (!program.holds(found)) {
            return false;
        }
        long sum = costs.of(found);
        if (numbers == null || sum < cost) {
            numbers = found;
            cost = sum;
        }
        return true;
    }

    /// What it costs without what was shaken.
    long target() {
        return Math.floorDiv(cost, costs.step()) * costs.step();
    }

    /// A bound above this leaves no room for an answer that is a whole step cheaper.
    long room() {
        return Costs.fine(target() - costs.step() + costs.step() / 2);
    }
}
