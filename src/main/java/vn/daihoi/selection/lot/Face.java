package vn.daihoi.selection.lot;

import vn.daihoi.selection.linear.LinearProgram;

/// The panels that a lottery with these probabilities can use: a row that is full on average is full in each of them,
/// and a kind that is never or always drawn whole is so in each of them.
final class Face {
    private Face() {}

    static LinearProgram of(Levels levels) {
        var rules = levels.rules();
        var program = rules.program();
        for (int k = 0; k < rules.count(); k++) {
            var probability = levels.probability(k);
            if (probability.signum() == 0) {
                program.bound(k, 0, 0);
            } else if (probability.equals(Fraction.ONE)) {
                program.bound(k, rules.size(k), rules.size(k));
            }
        }
        for (int r = 0; r < rules.rows(); r++) {
            var count = levels.count(r);
            if (count.equals(Fraction.of(rules.low(r), 1))) {
                program.boundRow(r, rules.low(r), rules.low(r));
            } else if (count.equals(Fraction.of(rules.high(r), 1))) {
                program.boundRow(r, rules.high(r), rules.high(r));
            }
        }
        return program;
    }
}
