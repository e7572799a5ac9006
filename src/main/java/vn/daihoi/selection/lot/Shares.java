package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Adds up the exact weights of panels: some fixed as multiples of 2⁻⁶⁰, the others as fractions of what is left.
final class Shares {
    private static final int BITS = 60;

    private final BigInteger unit;
    private final BigInteger[] rest;
    private final Map<SparseColumn, BigInteger> fixed = new LinkedHashMap<>();
    private final Map<SparseColumn, BigInteger> solved = new LinkedHashMap<>();

    /// All numbers are held times `unit`, so that they are whole.
    Shares(Expectation goal) {
        unit = goal.unit().shiftLeft(BITS);
        rest = new BigInteger[goal.shares().length];
        Arrays.setAll(rest, k -> goal.shares()[k].shiftLeft(BITS));
    }

    void fix(SparseColumn panel, double weight) {
        var share = unit.shiftRight(BITS).multiply(BigInteger.valueOf(Math.round(Math.scalb(weight, BITS))));
        fixed.merge(panel, share, BigInteger::add);
        for (int e = 0; e < panel.entries(); e++) {
            rest[panel.kind(e)] = rest[panel.kind(e)].subtract(share.multiply(BigInteger.valueOf(panel.number(e))));
        }
    }

    /// What the panels not fixed must give.
    BigInteger[] rest() {
        return rest;
    }

    /// @param numerator of a denominator that is the same for all
    void add(SparseColumn panel, BigInteger numerator) {
        solved.merge(panel, numerator, BigInteger::add);
    }

    /// @return nothing if a weight is negative
    Optional<WeightedPanels> asLottery(BigInteger denominator) {
        var all = new LinkedHashMap<SparseColumn, BigInteger>();
        fixed.forEach((panel, share) -> all.merge(panel, share.multiply(denominator), BigInteger::add));
        solved.forEach((panel, share) -> all.merge(panel, share, BigInteger::add));
        if (all.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            return Optional.empty();
        }
        return Optional.of(WeightedPanels.of(new ArrayList<>(all.keySet()), new ArrayList<>(all.values())));
    }
}
