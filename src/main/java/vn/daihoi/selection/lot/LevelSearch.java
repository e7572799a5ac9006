package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daihoi.selection.linear.LinearProgram;
import vn.daihoi.selection.linear.Simplex;

/// Leximin over all points within the rules, whole panels or not.
///
/// Each level starts from too high a probability. If not everybody left can have it, the misses price the rows, and
/// the prices say in whole numbers which probability is the most: Newton's method, from above, so that every level
/// is proven when it is found. Prices are made exact before use; any prices give a valid bound.
final class LevelSearch {
    private static final int MOST_STEPS = 200;

    private final Rules rules;
    private final Progress progress;
    private final LinearProgram program;
    private final Simplex simplex;
    private final int[] levelOf;
    private final List<Level> levels = new ArrayList<>();

    private LevelSearch(Rules rules, Progress progress) {
        this.rules = rules;
        this.progress = progress;
        this.program = rules.program();
        this.simplex = new Simplex(program);
        this.levelOf = new int[rules.count()];
        Arrays.fill(levelOf, -1);
    }

    /// @return nothing if no point is within the rules
    static Optional<Levels> of(Rules rules, Progress progress) {
        var search = new LevelSearch(rules, progress);
        return search.simplex.reach() ? Optional.of(search.run()) : Optional.empty();
    }

    private Levels run() {
        int left = rules.count();
        while (left > 0) {
            progress.at(Progress.Stage.LEVELS, 1 - left / (double) rules.count());
            var level = next();
            for (int kind : level.kinds()) {
                levelOf[kind] = levels.size();
                double fixed = level.probability().times(rules.size(kind)).toDouble();
                program.bound(kind, fixed, fixed);
            }
            left -= level.kinds().length;
            levels.add(level);
        }
        return new Levels(rules, levels, levelOf);
    }

    private Level next() {
        var bound = simplest();
        for (int step = 0; step < MOST_STEPS; step++) {
            require(bound.probability());
            if (simplex.reach()) {
                return bound;
            }
            var prices = Integers.of(simplex.prices())
                    .orElseThrow(() -> new Uncertain("the prices of a level are no small fractions"));
            var lower = bound(prices).orElseThrow(() -> new Uncertain("the prices of a level bound nobody"));
            if (lower.probability().compareTo(bound.probability()) >= 0) {
                if (simplex.miss() < 1e-6) {
                    return bound;
                }
                throw new Uncertain("the prices of a level prove nothing");
            }
            bound = lower;
        }
        throw new Uncertain("a level was not found in %d steps".formatted(MOST_STEPS));
    }

    private void require(Fraction probability) {
        for (int k = 0; k < rules.count(); k++) {
            if (levelOf[k] < 0) {
                program.bound(k, probability.times(rules.size(k)).toDouble(), rules.size(k));
            }
        }
        simplex.boundsChanged();
    }

    /// The best bound by one row alone; nobody has more than certainty.
    private Level simplest() {
        var left = new double[rules.quotaRows()];
        var room = new double[rules.quotaRows()];
        Arrays.setAll(room, rules::high);
        for (int k = 0; k < rules.count(); k++) {
            for (int row : rules.index(k)) {
                if (levelOf[k] < 0) {
                    left[row] += rules.size(k);
                } else {
                    room[row] -= program.low(k);
                }
            }
        }
        int tightest = 0;
        for (int r = 1; r < left.length; r++) {
            if (left[r] > 0 && room[r] / left[r] < room[tightest] / left[tightest]) {
                tightest = r;
            }
        }
        var prices = new long[rules.rows()];
        prices[tightest] = 1;
        return bound(prices)
                .filter(bound -> bound.probability().compareTo(Fraction.ONE) < 0)
                .orElseGet(this::certainty);
    }

    private Level certainty() {
        return new Level(
                Fraction.ONE,
                new long[rules.rows()],
                IntStream.range(0, rules.count()).filter(k -> levelOf[k] < 0).toArray());
    }

    /// What these prices prove: sum of worth × number ≤ the most that rows allow, where everybody left has at least the
    /// probability sought, those held have theirs, and of a kind with negative worth there are at most all.
    private Optional<Level> bound(long[] prices) {
        var held = new long[levels.size()];
        long all = 0;
        long ceiling = 0;
        var kinds = new ArrayList<Integer>();
        for (int k = 0; k < rules.count(); k++) {
            long worth = rules.worth(k, prices);
            if (worth == 0) {
                continue;
            }
            long weight = Math.multiplyExact(worth, rules.size(k));
            if (levelOf[k] >= 0) {
                held[levelOf[k]] = Math.addExact(held[levelOf[k]], weight);
            } else if (worth > 0) {
                all = Math.addExact(all, weight);
                kinds.add(k);
            } else {
                ceiling = Math.addExact(ceiling, weight);
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        var room = Fraction.of(Math.subtractExact(rules.most(prices), ceiling), 1);
        for (int l = 0; l < held.length; l++) {
            if (held[l] != 0) {
                room = room.minus(levels.get(l).probability().times(held[l]));
            }
        }
        var probability = room.dividedBy(Fraction.of(all, 1));
        return Optional.of(new Level(
                probability, prices, kinds.stream().mapToInt(Integer::intValue).toArray()));
    }
}
