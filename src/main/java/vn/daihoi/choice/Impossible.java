package vn.daihoi.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.quota.Explanation;
import vn.daihoi.selection.quota.Relaxation;

/// Why nobody can be chosen so that every rule is kept, and what would help.
///
/// @param atLeast what is proved in any case; null for what was stored before this was kept
public record Impossible(
        List<Bound> conflict,
        boolean irreducible,
        List<Way> ways,
        boolean provedLeast,
        @Nullable AtLeast atLeast) {
    /// Fewer rules, and fewer people in total, are proved not to help.
    public record AtLeast(int rules, int people) {}

    /// @param fewestRules whether it is one of those that change the fewest rules
    public record Way(List<Easing> changes, boolean fewestRules, int total) {}

    public record Easing(Bound rule, int to) {}

    static Impossible of(Explanation explanation) {
        var ways = new java.util.ArrayList<Way>();
        explanation.fewestRules().forEach(relaxation -> ways.add(way(relaxation, true)));
        explanation.leastTotal().forEach(relaxation -> {
            var way = way(relaxation, false);
            if (ways.stream().noneMatch(other -> other.changes().equals(way.changes()))) {
                ways.add(way);
            }
        });
        return new Impossible(
                explanation.conflict().rules().stream().map(Bound::of).toList(),
                explanation.conflict().irreducible(),
                ways,
                explanation.fewestProved() && explanation.leastProved(),
                new AtLeast(explanation.fewestAtLeast(), explanation.leastAtLeast()));
    }

    private static Way way(Relaxation relaxation, boolean fewest) {
        var changes = relaxation.changes().stream()
                .map(change -> new Easing(Bound.of(change.rule()), change.to()))
                .toList();
        return new Way(changes, fewest, relaxation.total());
    }
}
