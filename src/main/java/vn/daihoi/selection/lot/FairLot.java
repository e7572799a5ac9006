package vn.daihoi.selection.lot;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.daihoi.selection.Problem;

/// Leximin under quotas (Flanigan, Gölz, Gupta, Hennig, Procaccia, “Fair algorithms for selecting citizens'
/// assemblies”, Nature 596, 2021): the probability of the worst off is as large as possible, then that of the next, and
/// so on. The lottery is also a best one by maximin, which looks at the worst off only.
///
/// The probabilities are sought over all points within the quotas, whole panels or not, which is quick and an upper
/// bound; then a mixture of whole panels is found that gives exactly these. Where there is none, a further rule that
/// all panels keep is found and added, and the search repeated. See docs/methods/fair-lot.md.
public final class FairLot {
    private static final int MOST_CUTS = 2_000;

    private FairLot() {}

    /// @throws Uncertain where the answer could not be proven; then there is none
    /// @throws java.util.concurrent.CancellationException where the thread was interrupted
    public static Outcome solve(Problem problem, Progress progress) {
        var rules = new Rules(problem);
        for (int cuts = 0; cuts <= MOST_CUTS; cuts++) {
            var levels = LevelSearch.of(rules, progress);
            if (levels.isEmpty() || cuts == 0 && isEmpty(rules, levels.get(), progress)) {
                return new Outcome.Impossible(problem);
            }
            var decomposition = new Decomposition(progress);
            var found = decomposition.find(kept(levels.get()));
            if (found.isPresent()) {
                return new Outcome.Lottery(problem, levels.get(), found.get());
            }
            switch (new Separation(levels.get(), known(rules, decomposition.panels(), progress), progress).decide()) {
                case Separation.Found.Inside(var lottery) -> {
                    return new Outcome.Lottery(problem, levels.get(), lottery);
                }
                case Separation.Found.Outside(var cut) -> rules.add(cut);
            }
        }
        throw new Uncertain("more than %d cuts".formatted(MOST_CUTS));
    }

    /// The leximin probabilities by id over all points within the quotas, without a lottery: quick for any number of
    /// people, and proven to be the best that any lottery could give. Empty where the quotas leave no point.
    public static SortedMap<String, Fraction> bounds(Problem problem, Progress progress) {
        var levels = LevelSearch.of(new Rules(problem), progress);
        if (levels.isEmpty()) {
            return new TreeMap<>();
        }
        kept(levels.get());
        return levels.get().byId();
    }

    /// What the probabilities ask for, which must keep every rule exactly.
    static Expectation kept(Levels levels) {
        var goal = Expectation.of(levels);
        if (!goal.keepsRules()) {
            throw new Uncertain("the probabilities do not keep the rules exactly");
        }
        return goal;
    }

    private static boolean isEmpty(Rules rules, Levels levels, Progress progress) {
        var quick = new PanelSource(rules, rules.program())
                .towards(Expectation.of(levels).rounded(), Integer.MAX_VALUE);
        return quick.isEmpty()
                && new PanelSearch(rules, progress)
                        .best(new long[rules.count()])
                        .isEmpty();
    }

    private static List<SparseColumn> known(Rules rules, List<SparseColumn> panels, Progress progress) {
        if (!panels.isEmpty()) {
            return panels;
        }
        return new PanelSearch(rules, progress)
                .best(new long[rules.count()]).stream().map(SparseColumn::of).toList();
    }
}
