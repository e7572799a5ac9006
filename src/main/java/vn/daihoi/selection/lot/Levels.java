package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The probabilities found: each kind is held at one level.
record Levels(Rules rules, List<Level> levels, int[] levelOf) {

    Fraction probability(int kind) {
        return levels.get(levelOf[kind]).probability();
    }

    SortedMap<String, Fraction> byId() {
        var found = new TreeMap<String, Fraction>();
        for (int k = 0; k < levelOf.length; k++) {
            var probability = probability(k);
            rules.kinds().members(k).forEach(id -> found.put(id, probability));
        }
        return found;
    }

    /// How many of each kind a panel has on average.
    double[] expected() {
        var each = levels.stream()
                .mapToDouble(level -> level.probability().toDouble())
                .toArray();
        var expected = new double[levelOf.length];
        for (int k = 0; k < expected.length; k++) {
            expected[k] = each[levelOf[k]] * rules.size(k);
        }
        return expected;
    }

    /// The number that makes every probability whole.
    BigInteger commonDenominator() {
        var common = BigInteger.ONE;
        for (var level : levels) {
            var own = level.probability().denominator();
            common = common.divide(common.gcd(own)).multiply(own);
        }
        return common;
    }

    /// What a row counts on average, exactly.
    Fraction count(int row) {
        var prices = new long[rules.rows()];
        prices[row] = 1;
        var counts = new long[levels.size()];
        for (int k = 0; k < levelOf.length; k++) {
            counts[levelOf[k]] += rules.worth(k, prices) * rules.size(k);
        }
        var sum = Fraction.ZERO;
        for (int l = 0; l < counts.length; l++) {
            if (counts[l] != 0) {
                sum = sum.plus(levels.get(l).probability().times(counts[l]));
            }
        }
        return sum;
    }

    /// Whether the probabilities keep every rule exactly.
    boolean keepRules() {
        for (int r = 0; r < rules.rows(); r++) {
            var count = count(r);
            if (count.compareTo(Fraction.of(rules.low(r), 1)) < 0
                    || count.compareTo(Fraction.of(rules.high(r), 1)) > 0) {
                return false;
            }
        }
        return levels.stream()
                .allMatch(level ->
                        level.probability().signum() >= 0 && level.probability().compareTo(Fraction.ONE) <= 0);
    }
}
