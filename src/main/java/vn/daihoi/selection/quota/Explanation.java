package vn.daihoi.selection.quota;

import java.util.List;

/// Why no panel exists, and the least that would have to give way.
///
/// @param fewestRules changes to as few rules as possible, the first with the least total of those listed; then the
/// best
///     without a rule of the first
/// @param fewestProved whether the search for the fewest was brought to its end: no fewer rules can help
/// @param leastTotal changes of the least total, then the best without a rule of the first
/// @param leastProved whether the search for the least total was brought to its end
public record Explanation(
        Conflict conflict,
        List<Relaxation> fewestRules,
        boolean fewestProved,
        List<Relaxation> leastTotal,
        boolean leastProved) {
    public Explanation {
        fewestRules = List.copyOf(fewestRules);
        leastTotal = List.copyOf(leastTotal);
    }
}
