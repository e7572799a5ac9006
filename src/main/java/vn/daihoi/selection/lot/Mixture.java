package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Writes expected numbers as a mixture of whole panels, exactly.
///
/// Panels are looked for where the nearest mixture so far leaves a rest, until almost nothing is left. Then panels next
/// to heavy ones are added until they span the face, each with a small weight of its own; so the exact weights, solved
/// from the equations, differ from the rounded ones far less than they are away from zero.
final class Mixture {
    private static final double ROUGH = 1e-4;
    private static final double FINE = 1e-11;
    private static final int FEW = 40;
    private static final int PIVOTS = 300;
    private static final int PARENTS = 24;

    private record Beside(SparseColumn panel, SparseColumn parent, SparseColumn difference) {}

    private final Expectation goal;
    private final Progress progress;
    private final PanelSource source;
    private final LeastSquares nearest;
    private final int kinds;
    private final int span;
    private final SplittableRandom random = new SplittableRandom(2);

    Mixture(Expectation goal, Progress progress) {
        this.goal = goal;
        this.progress = progress;
        this.kinds = goal.rules().count();
        this.span = Span.of(goal);
        this.source = new PanelSource(goal.rules(), Face.of(goal));
        this.nearest = new LeastSquares(goal.rounded());
    }

    /// @return nothing if none was found; it may exist all the same
    Optional<WeightedPanels> find() {
        if (!approach(span <= FEW ? FINE : ROUGH)) {
            return Optional.empty();
        }
        if (span <= FEW) {
            var plain = weigh(List.of());
            if (plain.isPresent()) {
                return plain;
            }
        }
        var parents = heaviest(PARENTS);
        var besides = besides(parents);
        double share = 0.5;
        for (int tries = 0; tries < 3; tries++, share /= 8) {
            nearest.aim(target(besides, parents, share));
            var found = approach(FINE) ? weigh(besides) : Optional.<WeightedPanels>empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The nearest lottery found, where none is exact; nothing if no panel was found.
    Optional<WeightedPanels> nearest() {
        nearest.aim(goal.rounded());
        var weights = IntStream.range(0, nearest.size())
                .mapToObj(i -> BigInteger.valueOf(Math.round(Math.scalb(nearest.weight(i), 60))))
                .toList();
        return weights.stream().allMatch(weight -> weight.signum() == 0)
                ? Optional.empty()
                : Optional.of(WeightedPanels.of(panels(), weights));
    }

    /// The panels looked at, for a slower method to go on with.
    List<SparseColumn> panels() {
        return IntStream.range(0, nearest.size()).mapToObj(nearest::column).toList();
    }

    private boolean approach(double distance) {
        int failures = 0;
        double start = Math.log(Math.max(nearest.distance(), 1));
        while (nearest.distance() > distance) {
            double done = (start - Math.log(nearest.distance())) / (start - Math.log(FINE));
            progress.at(Progress.Stage.PANELS, Math.clamp(done, 0, 1));
            var rest = nearest.rest().clone();
            for (int k = 0; failures > 0 && k < kinds; k++) {
                rest[k] *= 1 + 0.3 * failures * random.nextDouble(-1, 1);
            }
            var column = source.towards(rest, PIVOTS).map(SparseColumn::of);
            boolean nearer = column.isPresent()
                    && column.get().dot(nearest.rest()) > 0.01 * distance
                    && nearest.take(column.get());
            failures = nearer ? 0 : failures + 1;
            if (failures > 12) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> byWeight() {
        return IntStream.range(0, nearest.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -nearest.weight(i)))
                .toList();
    }

    private List<SparseColumn> heaviest(int most) {
        return byWeight().stream().limit(most).map(nearest::column).toList();
    }

    /// Panels next to the heavy ones, until all together span the face or no more are found.
    private List<Beside> besides(List<SparseColumn> parents) {
        var known = new ModularFactor(kinds);
        panels().forEach(known::take);
        var found = new ArrayList<Beside>();
        var direction = new double[kinds];
        for (int pass = 0; pass < 6 && known.rank() < span; pass++) {
            for (int k = 0; k < kinds && known.rank() < span; k++) {
                if (known.isPivot(k)) {
                    continue;
                }
                Arrays.setAll(direction, _ -> random.nextDouble());
                var parent = parents.get(random.nextInt(parents.size()));
                var start = parent.panel(kinds);
                source.beside(start, k, direction).ifPresent(panel -> {
                    var difference = SparseColumn.difference(panel, start);
                    if (known.take(difference)) {
                        found.add(new Beside(SparseColumn.of(panel), parent, difference));
                    }
                });
            }
            progress.at(Progress.Stage.WEIGHTS, 0.5 * known.rank() / span);
        }
        return found;
    }

    /// What the panels found so far shall give, so that each panel beside them keeps a weight of its own.
    private double[] target(List<Beside> besides, List<SparseColumn> parents, double share) {
        var target = goal.rounded();
        for (var beside : besides) {
            beside.difference().addTo(target, -weight(besides, parents, share));
        }
        return target;
    }

    private double weight(List<Beside> besides, List<SparseColumn> parents, double share) {
        double least = nearest.weight(byWeight().get(Math.min(parents.size(), nearest.size()) - 1));
        return share * least * parents.size() / (4.0 * Math.max(besides.size(), parents.size()));
    }

    /// Exact weights: the lightest panels beyond a basis keep a rounded weight, the others are solved for.
    private Optional<WeightedPanels> weigh(List<Beside> besides) {
        progress.at(Progress.Stage.WEIGHTS, 0.5);
        var system = new ExactSystem(kinds);
        besides.forEach(beside -> system.take(beside.difference()));
        if (system.rank() < besides.size()) {
            return Optional.empty();
        }
        var solved = new ArrayList<SparseColumn>();
        var shares = new Shares(goal);
        for (int i : byWeight()) {
            var column = nearest.column(i);
            if (system.rank() < span && system.take(column)) {
                solved.add(column);
            } else {
                shares.fix(column, nearest.weight(i));
            }
        }
        var weights = system.solve(shares.rest());
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        var denominator = weights.get().denominator();
        for (int i = 0; i < besides.size(); i++) {
            var numerator = weights.get().numerators()[i];
            shares.add(besides.get(i).panel(), numerator);
            shares.add(besides.get(i).parent(), numerator.negate());
        }
        for (int i = 0; i < solved.size(); i++) {
            shares.add(solved.get(i), weights.get().numerators()[besides.size() + i]);
        }
        return shares.asLottery(denominator);
    }
}
