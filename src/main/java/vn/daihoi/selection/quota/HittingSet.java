package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fewest rules to give way, as far as the demands known so far go.
final class HittingSet {
    /// The rules that give way must have together at least this much weight; each counts as much as it helps.
    record Demand(SortedMap<Integer, Integer> weights, int least) {
        /// One of these must give way.
        static Demand oneOf(BitSet sides) {
            var weights = new TreeMap<Integer, Integer>();
            sides.stream().forEach(side -> weights.put(side, 1));
            return new Demand(weights, 1);
        }
    }

    private final List<Demand> demands = new ArrayList<>();

    void add(Demand demand) {
        demands.add(demand);
    }

    List<Demand> demands() {
        return demands;
    }

    /// Chosen from `allowed`; null if these cannot meet every demand, or if the work allowed was not enough.
    @Nullable
    BitSet smallest(BitSet allowed, long work) {
        var elements = new BitSet();
        demands.forEach(demand -> demand.weights().keySet().forEach(elements::set));
        elements.and(allowed);
        var of = elements.stream().toArray();
        var builder = Program.of(demands.size());
        for (int d = 0; d < demands.size(); d++) {
            int all = demands.get(d).weights().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            builder.row(d, demands.get(d).least(), Math.max(all, demands.get(d).least()));
        }
        var cost = new long[of.length];
        for (int e = 0; e < of.length; e++) {
            cost[e] = 1;
            column(builder, of[e]);
        }
        var search = Search.least(builder.build(), cost, of.length, of.length).within(work);
        var chosen = search.run();
        if (chosen == null || !search.complete()) {
            return null;
        }
        var result = new BitSet();
        for (int e = 0; e < of.length; e++) {
            result.set(of[e], chosen[e] > 0);
        }
        return result;
    }

    private void column(Program.Builder builder, int side) {
        var rows = java.util.stream.IntStream.range(0, demands.size())
                .filter(d -> demands.get(d).weights().containsKey(side))
                .toArray();
        var factors = java.util.Arrays.stream(rows)
                .map(d -> demands.get(d).weights().get(side))
                .toArray();
        builder.column(1, rows, factors);
    }
}
