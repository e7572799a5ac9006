package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daihoi.selection.linear.LinearProgram;
import vn.daihoi.selection.linear.Simplex;

/// Decides whether expected numbers are a mixture of panels: finds either the mixture or a rule that all panels keep
/// and the numbers break. Directions are priced over all panels, not only those of the face: a cut that holds there
/// alone would be wrong.
final class Separation {
    /// What was found.
    sealed interface Found {
        record Inside(WeightedPanels lottery) implements Found {}

        record Outside(Cut cut) implements Found {}
    }

    private static final double NOTHING = 1e-9;

    private final Levels levels;
    private final Rules rules;
    private final PanelSearch search;
    private final Set<SparseColumn> panels;
    private final double[] target;

    Separation(Levels levels, List<SparseColumn> known, Progress progress) {
        this.levels = levels;
        this.rules = levels.rules();
        this.search = new PanelSearch(rules, progress);
        this.panels = new LinkedHashSet<>(known);
        this.target = Expectation.of(levels).rounded();
    }

    Found decide() {
        while (true) {
            var simplex = new Simplex(program());
            var objective = Arrays.copyOf(target, target.length + 1);
            objective[target.length] = -1;
            simplex.maximize(objective, Integer.MAX_VALUE);
            double gap = -simplex.value(target.length);
            for (int k = 0; k < target.length; k++) {
                gap += target[k] * simplex.value(k);
            }
            if (gap < NOTHING) {
                return new Found.Inside(exact(simplex.prices()));
            }
            var direction = new double[target.length];
            Arrays.setAll(direction, simplex::value);
            var weights = whole(direction);
            var best = search.best(weights).orElseThrow(() -> new Uncertain("a panel was there and is gone"));
            if (!panels.add(SparseColumn.of(best))) {
                return new Found.Outside(cut(weights, best));
            }
        }
    }

    /// A direction between -1 and 1 per kind and a bound that all panels known keep.
    private LinearProgram program() {
        int n = target.length;
        var program = new LinearProgram(0, new int[n + 1][0]);
        for (int k = 0; k < n; k++) {
            program.bound(k, -1, 1);
        }
        double all = rules.seats() + 1.0;
        program.bound(n, -all, all);
        for (var panel : panels) {
            var row = Arrays.copyOf(panel.dense(n), n + 1);
            row[n] = -1;
            program.addRow(row, -2 * all, 0);
        }
        return program;
    }

    private static long[] whole(double[] direction) {
        return Integers.of(direction).filter(Separation::isSmall).orElseGet(() -> {
            var rounded = new long[direction.length];
            Arrays.setAll(rounded, k -> Math.round(direction[k] * 1e6));
            return Integers.lowest(rounded);
        });
    }

    private static boolean isSmall(long[] weights) {
        return Arrays.stream(weights).allMatch(weight -> Math.abs(weight) < 100_000_000);
    }

    private Cut cut(long[] weights, int[] best) {
        long most = 0;
        var level = new long[levels.levels().size()];
        for (int k = 0; k < best.length; k++) {
            most += weights[k] * best[k];
            level[levels.levelOf()[k]] += weights[k] * rules.size(k);
        }
        var expected = Fraction.ZERO;
        for (int l = 0; l < level.length; l++) {
            expected = expected.plus(levels.levels().get(l).probability().times(level[l]));
        }
        if (expected.compareTo(Fraction.of(most, 1)) <= 0) {
            throw new Uncertain("a cut cuts nothing off");
        }
        return new Cut(weights, most, search.why(weights, most));
    }

    /// The rows that carry a price are the panels of the mixture; their weights are solved for exactly.
    private WeightedPanels exact(double[] prices) {
        var known = List.copyOf(panels);
        var order = IntStream.range(0, prices.length)
                .filter(i -> prices[i] > 1e-10)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -prices[i]))
                .toList();
        var system = new ExactSystem(rules.count());
        var used = new ArrayList<SparseColumn>();
        for (int i : order) {
            if (system.take(known.get(i))) {
                used.add(known.get(i));
            }
        }
        var weights = system.solve(new Shares(Expectation.of(levels)).rest())
                .orElseThrow(() -> new Uncertain("the weights of the mixture are not exact"));
        if (Arrays.stream(weights.numerators()).anyMatch(weight -> weight.compareTo(BigInteger.ZERO) < 0)) {
            throw new Uncertain("a weight of the mixture is negative");
        }
        return WeightedPanels.of(used, List.of(weights.numerators()));
    }
}
