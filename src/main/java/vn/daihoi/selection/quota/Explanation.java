package vn.daihoi.selection.quota;

import java.util.List;

/// Why no panel exists, and the least that would have to give way.
///
/// @param fewestRules changes to as few rules as possible, the first with the least total of those listed; then the
/// best
///     without a rule of the first
/// @param fewestAtLeast proved: no fewer rules help
/// @param leastTotal changes of the least total, then the best without a rule of the first
/// @param leastAtLeast proved: no less total change helps
public record Explanation(
        Conflict conflict,
        List<Relaxation> fewestRules,
        int fewestAtLeast,
        List<Relaxation> leastTotal,
        int leastAtLeast) {
    public Explanation {
        fewestRules = List.copyOf(fewestRules);
        leastTotal = List.copyOf(leastTotal);
    }

    /// Whether the first of the fewest is proved the least there is.
    public boolean fewestProved() {
        return !fewestRules.isEmpty() && fewestRules.getFirst().changes().size() == fewestAtLeast;
    }

    /// Whether the first of the least total is proved the least there is.
    public boolean leastProved() {
        return !leastTotal.isEmpty() && leastTotal.getFirst().total() == leastAtLeast;
    }
}
