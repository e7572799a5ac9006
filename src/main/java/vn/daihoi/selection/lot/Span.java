package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.Arrays;

/// How many independent panels a face can have at most: as many as it has kinds, less the rules that bind on it.
final class Span {
    private Span() {}

    static int of(Levels levels) {
        var rules = levels.rules();
        var binding = new ModularFactor(rules.count());
        for (int k = 0; k < rules.count(); k++) {
            var probability = levels.probability(k);
            if (probability.signum() == 0) {
                binding.take(unit(rules.count(), k, 1, 0));
            } else if (probability.equals(Fraction.ONE)) {
                binding.take(unit(rules.count(), k, rules.seats(), rules.size(k)));
            }
        }
        for (int r = 0; r < rules.rows(); r++) {
            var count = levels.count(r);
            if (count.equals(Fraction.of(rules.low(r), 1)) || count.equals(Fraction.of(rules.high(r), 1))) {
                binding.take(row(rules, r, count.numerator().longValueExact()));
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
