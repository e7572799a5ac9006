package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.List;

/// A lottery over panels of kinds: each panel with its weight of a total.
record WeightedPanels(List<SparseColumn> panels, List<BigInteger> weights, BigInteger total) {

    /// Leaves out what has no weight and divides by what all have in common.
    static WeightedPanels of(List<SparseColumn> panels, List<BigInteger> weights) {
        var used = java.util.stream.IntStream.range(0, panels.size())
                .filter(i -> weights.get(i).signum() != 0)
                .boxed()
                .toList();
        var common = used.stream().map(weights::get).reduce(BigInteger.ZERO, BigInteger::gcd);
        var kept = used.stream().map(i -> weights.get(i).divide(common)).toList();
        return new WeightedPanels(
                used.stream().map(panels::get).toList(), kept, kept.stream().reduce(BigInteger.ZERO, BigInteger::add));
    }
}
