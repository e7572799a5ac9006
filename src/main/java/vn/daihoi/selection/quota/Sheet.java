package vn.daihoi.selection.quota;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The [Program] of a [Slate], and the way back from its rows to the rules.
///
/// @param quotas the quota of each row; the seats are the row after them
/// @param ease the side that each column after the kinds makes easier
record Sheet(Slate slate, Program program, List<Integer> quotas, List<Integer> ease) {
    private static final int LARGEST = 1_000_000;

    /// A search that can be asked again and again with other rules.
    final class Asking {
        private final Search search = Search.any(program).swapping(slate.kinds());
        private long work;

        Asking(long work) {
            this.work = work;
        }

        /// From now on each question may take so much.
        Asking within(long most) {
            work = most;
            return this;
        }

        /// The rules among these that already exclude every panel; null if a panel keeps them all or, unless
        /// [#decided], none was found with the work allowed.
        @Nullable
        BitSet contradiction(BitSet sides) {
            for (int row = 0; row < quotas.size(); row++) {
                int q = quotas.get(row);
                int floor = sides.get(2 * q) ? slate.floor(q) : 0;
                int ceiling = sides.get(2 * q + 1) ? slate.ceiling(q) : slate.seats();
                search.bound(program.columns() + row, floor, ceiling);
            }
            if (search.within(work).run() != null || !search.complete()) {
                return null;
            }
            var used = sides(search.sides());
            used.and(sides);
            return used;
        }

        boolean decided() {
            return search.complete();
        }

        /// What would have to change for the panel found or, if none was, for the nearest that was tried; null if none
        /// was.
        @Nullable
        Relaxation nearest() {
            var panel = search.nearest();
            return panel == null ? null : changesFor(panel);
        }

        long work() {
            return search.work();
        }

        /// What the last contradiction demands if one proof was enough.
        HittingSet.@Nullable Demand demand() {
            var proof = search.lastProof();
            return proof == null ? null : Sheet.this.demand(proof);
        }
    }

    /// What would have to change for these people.
    Relaxation changesFor(int[] panel) {
        var sums = program.sums(java.util.Arrays.copyOf(panel, program.columns()));
        var changes = new java.util.ArrayList<Change>();
        for (int row = 0; row < quotas.size(); row++) {
            int q = quotas.get(row);
            if (sums[row] < slate.floor(q)) {
                changes.add(new Change(slate.rule(2 * q), (int) sums[row]));
            } else if (sums[row] > slate.ceiling(q)) {
                changes.add(new Change(slate.rule(2 * q + 1), (int) sums[row]));
            }
        }
        return new Relaxation(changes);
    }

    /// What the proof at hand demands of the rules that give way: dropped altogether, each takes its weight times its
    /// bound from the excess (a cut of Benders, 1962). Null if its numbers are too large to reckon with.
    HittingSet.@Nullable Demand demand(Proof proof) {
        long excess = proof.excess();
        var weights = new java.util.TreeMap<Integer, Long>();
        for (int row = 0; row < quotas.size(); row++) {
            long weight = proof.weight(row);
            int q = quotas.get(row);
            int side = weight > 0 ? 2 * q : 2 * q + 1;
            if (weight != 0 && slate.sides().get(side)) {
                int slack = weight > 0 ? slate.floor(q) : slate.seats() - slate.ceiling(q);
                boolean bound = weight > 0
                        ? program.low[program.columns() + row] > 0
                        : program.high[program.columns() + row] < slate.seats();
                weights.put(side, Math.abs(weight) * slack);
                excess += bound ? 0 : Math.abs(weight) * slack;
            }
        }
        if (excess > LARGEST) {
            return null;
        }
        var capped = new java.util.TreeMap<Integer, Integer>();
        for (var entry : weights.entrySet()) {
            capped.put(entry.getKey(), (int) Math.min(entry.getValue(), excess));
        }
        return new HittingSet.Demand(capped, (int) excess);
    }

    /// Sides of rows as sides of quotas; the seats, never open to change, are left out.
    BitSet sides(BitSet ofRows) {
        var sides = new BitSet();
        ofRows.stream()
                .filter(side -> side / 2 < quotas.size())
                .forEach(side -> sides.set(2 * quotas.get(side / 2) + side % 2));
        return sides;
    }
}
