package vn.daihoi.selection.quota;

import java.util.List;

/// Rules that cannot all be kept by a panel of this many people; without any one of them the others can.
///
/// @param rules none if the pool itself has fewer people than seats
/// @param irreducible whether it was proved of every rule that it cannot be spared (a hard set may take too long)
/// @param proved false where the work allowed was not enough to tell whether there is a panel: then all rules are named
public record Conflict(int seats, List<Rule> rules, boolean irreducible, boolean proved) {
    public Conflict {
        rules = List.copyOf(rules);
    }
}
