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
    private final List<Demand> avoided = new ArrayList<>();
    private boolean decided = true;
    private long worked;

    void add(Demand demand) {
        demands.add(demand);
    }

    /// Until [#forgetAvoided], sets all of which are among these are passed over: nothing more could be learned of
    /// them.
    void avoid(BitSet set, BitSet allowed) {
        var others = (BitSet) allowed.clone();
        others.andNot(set);
        avoided.add(Demand.oneOf(others));
    }

    boolean hasAvoided() {
        return !avoided.isEmpty();
    }

    void forgetAvoided() {
        avoided.clear();
    }

    /// What all searches have taken.
    long work() {
        return worked;
    }

    /// Whether the last search was brought to its end.
    boolean decided() {
        return decided;
    }

    /// Chosen from `allowed`; null if these cannot meet every demand or, unless [#decided], the work was not enough.
    @Nullable
    BitSet smallest(BitSet allowed, long work) {
        var asked = new ArrayList<>(demands);
        asked.addAll(avoided);
        var elements = new BitSet();
        asked.forEach(demand -> demand.weights().keySet().forEach(elements::set));
        elements.and(allowed);
        var of = elements.stream().toArray();
        var builder = Program.of(asked.size());
        for (int d = 0; d < asked.size(); d++) {
            int all = asked.get(d).weights().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            builder.row(d, asked.get(d).least(), Math.max(all, asked.get(d).least()));
        }
        var cost = new long[of.length];
        for (int e = 0; e < of.length; e++) {
            cost[e] = 1;
            column(builder, of[e], asked);
        }
        var search = Search.least(builder.build(), cost, of.length, of.length).within(work);
        var chosen = search.run();
        decided = search.complete();
        worked += search.work();
        if (chosen == null || !decided) {
            return null;
        }
        var result = new BitSet();
        for (int e = 0; e < of.length; e++) {
            result.set(of[e], chosen[e] > 0);
        }
        return result;
    }

    private static void column(Program.Builder builder, int side, List<Demand> asked) {
        var rows = java.util.stream.IntStream.range(0, asked.size())
                .filter(d -> asked.get(d).weights().containsKey(side))
                .toArray();
        var factors = java.util.Arrays.stream(rows)
                .map(d -> asked.get(d).weights().get(side))
                .toArray();
        builder.column(1, rows, factors);
    }
}
