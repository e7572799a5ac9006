package vn.daihoi.selection.quota;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// Finds rules that conflict, as few that none can be spared (an irreducible infeasible subsystem).
///
/// The proof that no panel exists names the rules it rests on; of these, one after the other is left out for good if
/// the
/// rest conflict still (deletion filter: Chinneck & Dravnieks, ORSA Journal on Computing 3, 1991), and each new proof
/// throws out all it does not need. Few rules leave few kinds of people, so each question is small.
public final class Conflicts {
    /// Some tenths of a second for one rule; the search for the conflict as a whole may take this ten times.
    private static final long WORK = 100_000_000;

    private Conflicts() {}

    /// Rules that conflict, and whether each was proved to be needed.
    record Found(BitSet sides, boolean irreducible) {}

    /// A conflict, or null: there are panels.
    public static @Nullable Conflict find(Problem problem) {
        var slate = Slate.of(problem);
        if (slate.people() < problem.seats()) {
            return new Conflict(problem.seats(), List.of(), true);
        }
        var asking = slate.sheet(new BitSet()).new Asking(Long.MAX_VALUE);
        var contradiction = asking.contradiction(slate.sides());
        if (contradiction == null) {
            return null;
        }
        var found = irreducible(slate, contradiction);
        return new Conflict(problem.seats(), slate.rules(found.sides()), found.irreducible());
    }

    /// Of rules that conflict, some that conflict and of which none can be spared.
    static Found irreducible(Slate slate, BitSet conflicting) {
        return irreducible(slate, conflicting, WORK);
    }

    /// @param work for one rule; the more, the fewer rules are kept that could be spared
    static Found irreducible(Slate slate, BitSet conflicting, long work) {
        var rest = (BitSet) conflicting.clone();
        var small = slate.only(rest);
        boolean proved = true;
        long left = 10 * work;
        for (int side = rest.nextSetBit(0); side >= 0; side = rest.nextSetBit(side + 1)) {
            rest.clear(side);
            var asking = small.only(rest).sheet(new BitSet()).new Asking(Math.max(0, Math.min(work, left)));
            var found = asking.contradiction(rest);
            left -= asking.work();
            if (found == null) {
                rest.set(side);
                proved &= asking.decided();
            } else if (found.cardinality() < rest.cardinality()) {
                rest.and(found);
            }
        }
        return new Found(rest, proved);
    }
}
