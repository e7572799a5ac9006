package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.Arrays;

/// How many independent panels a face can have at most: as many as it has kinds, less the rules that bind on it.
final class Span {
    private Span() {}

    static int of(Expectation goal) {
        var rules = goal.rules();
        var binding = new ModularFactor(rules.count());
        for (int k = 0; k < rules.count(); k++) {
            if (goal.isNever(k)) {
                binding.take(unit(rules.count(), k, 1, 0));
            } else if (goal.isAlways(k)) {
                binding.take(unit(rules.count(), k, rules.seats(), rules.size(k)));
            }
        }
        var counts = goal.counts();
        for (int r = 0; r < rules.rows(); r++) {
            if (goal.isAtLow(r, counts[r])) {
                binding.take(row(rules, r, rules.low(r)));
            } else if (goal.isAtHigh(r, counts[r])) {
                binding.take(row(rules, r, rules.high(r)));
            }
        }
        return rules.count() - binding.rank();
    }

    /// A count fixed for N seats, written so that it holds for any number of seats in proportion.
    private static SparseColumn unit(int kinds, int kind, int seats, int size) {
        var weights = new int[kinds];
        Arrays.fill(weights, -size);
        weights[kind] += seats;
        return SparseColumn.of(weights);
    }

    private static SparseColumn row(Rules rules, int row, long count) {
        var prices = new long[rules.rows()];
        prices[row] = rules.seats();
        var weights = new ArrayList<Integer>();
        for (int k = 0; k < rules.count(); k++) {
            weights.add(Math.toIntExact(rules.worth(k, prices) - count));
        }
        return SparseColumn.of(weights.stream().mapToInt(Integer::intValue).toArray());
    }
}
