package vn.daihoi.selection.proof;

import java.util.SortedMap;
import java.util.TreeMap;

/// What a certificate proves: the leximin probability of everybody.
///
/// @param probabilities as fractions, by id
public record CheckedLottery(int seats, SortedMap<String, String> probabilities) {
    static CheckedLottery of(CheckedProblem problem) {
        var found = new TreeMap<String, String>();
        for (int k = 0; k < problem.ids().size(); k++) {
            var said = problem.probabilities().get(k);
            var common = said.up().gcd(said.down());
            var up = said.up().divide(common);
            var down = said.down().divide(common);
            var text = down.equals(java.math.BigInteger.ONE) ? up.toString() : up + "/" + down;
            problem.ids().get(k).forEach(id -> found.put(id, text));
        }
        return new CheckedLottery(problem.seats(), found);
    }
}
