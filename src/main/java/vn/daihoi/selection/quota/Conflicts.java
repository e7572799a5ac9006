package vn.daihoi.selection.quota;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// Finds rules that conflict, as few that none can be spared (an irreducible infeasible subsystem).
///
/// The proof that no panel exists names the rules it rests on; of these, one after the other is left out for good if
/// the rest conflict still (deletion filter: Chinneck & Dravnieks, ORSA Journal on Computing 3, 1991), and each new
/// proof throws out all it does not need. Few rules leave few kinds of people, so each question is small.
public final class Conflicts {
    /// Some tenths of a second for one rule; the search for the conflict as a whole may take this ten times.
    private static final long WORK = 100_000_000;
    /// Some seconds for the first question, whether there is any panel: nearly always it takes some milliseconds.
    private static final long FIRST = 4_000_000_000L;

    private Conflicts() {}

    /// Rules that conflict, and whether each was proved to be needed.
    record Found(BitSet sides, boolean irreducible) {}

    /// A conflict, or null: there are panels. Where neither could be told within the limit of work the conflict says
    /// so.
    public static @Nullable Conflict find(Problem problem) {
        return find(problem, FIRST);
    }

    static @Nullable Conflict find(Problem problem, long work) {
        var slate = Slate.of(problem);
        if (slate.people() < problem.seats()) {
            return new Conflict(problem.seats(), List.of(), true, true);
        }
        var asking = slate.sheet(new BitSet()).new Asking(work);
        var contradiction = asking.contradiction(slate.sides());
        if (contradiction == null) {
            return asking.decided() ? null : new Conflict(problem.seats(), slate.rules(slate.sides()), false, false);
        }
        var found = irreducible(slate, contradiction);
        return new Conflict(problem.seats(), slate.rules(found.sides()), found.irreducible(), true);
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
