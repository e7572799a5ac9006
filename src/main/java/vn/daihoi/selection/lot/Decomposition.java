package vn.daihoi.selection.lot;

import java.util.List;
import java.util.Optional;

/// Writes an expectation as a lottery over whole panels by halving it until little is open: a mixture of a few hundred
/// kinds is a matter of moments, while its cost grows with the cube of their number. A half that is no mixture of
/// panels is put together with the other one again.
final class Decomposition {
    private static final int LITTLE = 200;

    private final Progress progress;
    private List<SparseColumn> panels = List.of();
    private double done;

    Decomposition(Progress progress) {
        this.progress = progress;
    }

    /// So few open kinds are not halved any more: with hardly more kinds than rules, whole panels would be rare.
    static int little(Expectation goal) {
        return Math.max(LITTLE, 2 * goal.rules().rows());
    }

    /// @return nothing if none was found; it may exist all the same
    Optional<WeightedPanels> find(Expectation goal) {
        return find(goal, 1);
    }

    /// The panels looked at last, for a slower method to go on with.
    List<SparseColumn> panels() {
        return panels;
    }

    private Optional<WeightedPanels> find(Expectation goal, double share) {
        var core = Core.of(goal);
        double before = done;
        if (core.goal().rules().count() == 0) {
            return Optional.of(core.only());
        }
        if (core.goal().rules().count() > little(core.goal())) {
            var halves = Halves.of(core.goal());
            var one = halves.flatMap(found -> find(found.first(), share / 2));
            var other = one.isPresent() ? halves.flatMap(found -> find(found.second(), share / 2)) : one;
            if (one.isPresent() && other.isPresent()) {
                return Optional.of(core.whole(WeightedPanels.mean(one.get(), other.get())));
            }
        }
        done = before;
        return mix(core, share);
    }

    private Optional<WeightedPanels> mix(Core core, double share) {
        var mixture = new Mixture(core.goal(), (stage, part) -> progress.at(stage, done + part * share));
        var found = mixture.find();
        done += share;
        panels = mixture.panels().stream().map(core::whole).toList();
        return found.map(core::whole);
    }
}
