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

    /// The smallest probability of all.
    Fraction least() {
        return levels.stream().map(Level::probability).min(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    SortedMap<String, Fraction> byId() {
        var found = new TreeMap<String, Fraction>();
        for (int k = 0; k < levelOf.length; k++) {
            var probability = probability(k);
            rules.kinds().members(k).forEach(id -> found.put(id, probability));
        }
        return found;
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
}
