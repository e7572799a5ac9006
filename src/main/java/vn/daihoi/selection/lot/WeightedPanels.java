package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A lottery over panels of kinds: each panel with its weight of a total.
record WeightedPanels(List<SparseColumn> panels, List<BigInteger> weights, BigInteger total) {

    /// The panel that owns a number from 0 up to and without the total.
    SparseColumn at(BigInteger number) {
        var left = number;
        for (int p = 0; p < panels.size(); p++) {
            if (left.compareTo(weights.get(p)) < 0) {
                return panels.get(p);
            }
            left = left.subtract(weights.get(p));
        }
        throw new IllegalArgumentException("number is not below the total");
    }

    /// Half of the one and half of the other.
    static WeightedPanels mean(WeightedPanels one, WeightedPanels other) {
        var all = new LinkedHashMap<SparseColumn, BigInteger>();
        one.addTo(all, other.total);
        other.addTo(all, one.total);
        return of(List.copyOf(all.keySet()), List.copyOf(all.values()));
    }

    private void addTo(Map<SparseColumn, BigInteger> sums, BigInteger times) {
        for (int i = 0; i < panels.size(); i++) {
            sums.merge(panels.get(i), weights.get(i).multiply(times), BigInteger::add);
        }
    }

    /// Leaves out what has no weight and divides by what all have in common.
    static WeightedPanels of(List<SparseColumn> panels, List<BigInteger> weights) {
        var used = IntStream.range(0, panels.size())
                .filter(i -> weights.get(i).signum() != 0)
                .boxed()
                .toList();
        var common = used.stream().map(weights::get).reduce(BigInteger.ZERO, BigInteger::gcd);
        var kept = used.stream().map(i -> weights.get(i).divide(common)).toList();
        return new WeightedPanels(
                used.stream().map(panels::get).toList(), kept, kept.stream().reduce(BigInteger.ZERO, BigInteger::add));
    }
}
