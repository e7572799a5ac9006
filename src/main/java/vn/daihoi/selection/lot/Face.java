package vn.daihoi.selection.lot;

import vn.daihoi.selection.linear.LinearProgram;

/// The panels that a lottery with these probabilities can use: a row that is full on average is full in each of them,
/// and a kind that is never or always drawn whole is so in each of them.
final class Face {
    private Face() {}

    static LinearProgram of(Expectation goal) {
        var rules = goal.rules();
        var program = rules.program();
        for (int k = 0; k < rules.count(); k++) {
            if (goal.isNever(k)) {
                program.bound(k, 0, 0);
            } else if (goal.isAlways(k)) {
                program.bound(k, rules.size(k), rules.size(k));
            }
        }
        var counts = goal.counts();
        for (int r = 0; r < rules.rows(); r++) {
            if (goal.isAtLow(r, counts[r])) {
                program.boundRow(r, rules.low(r), rules.low(r));
            } else if (goal.isAtHigh(r, counts[r])) {
                program.boundRow(r, rules.high(r), rules.high(r));
            }
        }
        return program;
    }
}
