package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.Arrays;

/// How many of each kind panels shall have on average, exactly: `shares[k] / unit` of kind `k`.
record Expectation(Rules rules, BigInteger unit, BigInteger[] shares) {

    static Expectation of(Levels levels) {
        var rules = levels.rules();
        var unit = levels.commonDenominator();
        var shares = new BigInteger[rules.count()];
        for (int k = 0; k < shares.length; k++) {
            var probability = levels.probability(k);
            shares[k] = unit.divide(probability.denominator())
                    .multiply(probability.numerator())
                    .multiply(BigInteger.valueOf(rules.size(k)));
        }
        return new Expectation(rules, unit, shares);
    }

    double[] rounded() {
        var rounded = new double[shares.length];
        for (int k = 0; k < rounded.length; k++) {
            rounded[k] = shares[k].signum() == 0 ? 0 : new Fraction(shares[k], unit).toDouble();
        }
        return rounded;
    }

    boolean isNever(int kind) {
        return shares[kind].signum() == 0;
    }

    boolean isAlways(int kind) {
        return shares[kind].equals(unit.multiply(BigInteger.valueOf(rules.size(kind))));
    }

    /// How many kinds are neither never nor always drawn.
    int open() {
        int open = 0;
        for (int k = 0; k < shares.length; k++) {
            open += isNever(k) || isAlways(k) ? 0 : 1;
        }
        return open;
    }

    /// What each row counts on average, times the unit.
    BigInteger[] counts() {
        var counts = new BigInteger[rules.rows()];
        Arrays.fill(counts, BigInteger.ZERO);
        for (int k = 0; k < shares.length; k++) {
            if (shares[k].signum() == 0) {
                continue;
            }
            for (int row : rules.index(k)) {
                counts[row] = counts[row].add(shares[k]);
            }
            for (int c = 0; c < rules.cuts().size(); c++) {
                long weight = rules.cuts().get(c).weights()[k];
                int row = rules.quotaRows() + c;
                counts[row] = counts[row].add(shares[k].multiply(BigInteger.valueOf(weight)));
            }
        }
        return counts;
    }

    boolean isAtLow(int row, BigInteger count) {
        return count.equals(unit.multiply(BigInteger.valueOf(rules.low(row))));
    }

    boolean isAtHigh(int row, BigInteger count) {
        return count.equals(unit.multiply(BigInteger.valueOf(rules.high(row))));
    }

    /// Whether every rule is kept, exactly.
    boolean keepsRules() {
        var counts = counts();
        for (int r = 0; r < counts.length; r++) {
            if (counts[r].compareTo(unit.multiply(BigInteger.valueOf(rules.low(r)))) < 0
                    || counts[r].compareTo(unit.multiply(BigInteger.valueOf(rules.high(r)))) > 0) {
                return false;
            }
        }
        for (int k = 0; k < shares.length; k++) {
            if (shares[k].signum() < 0 || shares[k].compareTo(unit.multiply(BigInteger.valueOf(rules.size(k)))) > 0) {
                return false;
            }
        }
        return true;
    }
}
