package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What is open about an expectation: only the kinds that are neither never nor always drawn.
final class Core {
    private final int[] open;
    private final int[] fixed;
    private final Expectation goal;

    private Core(int[] open, int[] fixed, Expectation goal) {
        this.open = open;
        this.fixed = fixed;
        this.goal = goal;
    }

    static Core of(Expectation whole) {
        var rules = whole.rules();
        var open = IntStream.range(0, rules.count())
                .filter(k -> !whole.isNever(k) && !whole.isAlways(k))
                .toArray();
        var fixed = new int[rules.count()];
        Arrays.setAll(fixed, k -> whole.isAlways(k) ? rules.size(k) : 0);
        var shares = Arrays.stream(open).mapToObj(k -> whole.shares()[k]).toArray(BigInteger[]::new);
        return new Core(open, fixed, new Expectation(rules.within(open, fixed), whole.unit(), shares));
    }

    Expectation goal() {
        return goal;
    }

    /// A panel of the open kinds, with those that are in every panel.
    SparseColumn whole(SparseColumn panel) {
        var numbers = fixed.clone();
        for (int e = 0; e < panel.entries(); e++) {
            numbers[open[panel.kind(e)]] = panel.number(e);
        }
        return SparseColumn.of(numbers);
    }

    /// The one panel there is where nothing is open.
    WeightedPanels only() {
        return new WeightedPanels(List.of(SparseColumn.of(fixed)), List.of(BigInteger.ONE), BigInteger.ONE);
    }

    WeightedPanels whole(WeightedPanels lottery) {
        return new WeightedPanels(
                lottery.panels().stream().map(this::whole).toList(), lottery.weights(), lottery.total());
    }
}
