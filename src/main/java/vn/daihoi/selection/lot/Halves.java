package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daihoi.selection.linear.LinearProgram;
import vn.daihoi.selection.linear.Simplex;

/// Two expectations whose mean is a given one, exactly, and which leave only about half as much open: what a kind has
/// goes whole to one of them, as far as it has room there. All rows count on average what they did; a few kinds, about
/// as many as there are rows, make up for the differences.
record Halves(Expectation first, Expectation second) {

    static Optional<Halves> of(Expectation goal) {
        return new Splitting(goal).split();
    }

    private static final class Splitting {
        private final Expectation goal;
        private final Rules rules;
        private final BigInteger[] room;
        private final double[] width;
        private final int[] sign;

        private Splitting(Expectation goal) {
            this.goal = goal;
            this.rules = goal.rules();
            int kinds = rules.count();
            room = new BigInteger[kinds];
            width = new double[kinds];
            sign = new int[kinds];
            for (int k = 0; k < kinds; k++) {
                var all = goal.unit().multiply(BigInteger.valueOf(rules.size(k)));
                room[k] = goal.shares()[k].min(all.subtract(goal.shares()[k]));
                width[k] = new Fraction(room[k], goal.unit()).toDouble();
            }
        }

        private Optional<Halves> split() {
            balance();
            var program = program();
            var simplex = new Simplex(program);
            for (int k = 0; k < sign.length; k++) {
                program.bound(k, -width[k], width[k]);
            }
            simplex.boundsChanged();
            return simplex.reach() ? exact(simplex) : Optional.empty();
        }

        /// Gives each kind to one side so that the rows come out about even: the widest first, each against the tide.
        private void balance() {
            var tide = new double[rules.quotaRows()];
            IntStream.range(0, sign.length)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(k -> -width[k]))
                    .forEach(k -> {
                        double sum = 0;
                        for (int row : rules.index(k)) {
                            sum += tide[row];
                        }
                        sign[k] = sum > 0 ? -1 : 1;
                        for (int row : rules.index(k)) {
                            tide[row] += sign[k] * width[k];
                        }
                    });
        }

        /// By how much the first half has more than the mean; no row changes.
        private LinearProgram program() {
            var index = new int[sign.length][];
            Arrays.setAll(index, rules::index);
            var program = new LinearProgram(rules.quotaRows(), index);
            for (int k = 0; k < sign.length; k++) {
                program.bound(k, sign[k] * width[k], sign[k] * width[k]);
            }
            for (var cut : rules.cuts()) {
                program.addRow(Arrays.stream(cut.weights()).asDoubleStream().toArray(), 0, 0);
            }
            return program;
        }

        /// Those at a bound are there exactly; the others are solved for.
        private Optional<Halves> exact(Simplex simplex) {
            var system = new ExactSystem(rules.rows());
            var missing = new BigInteger[rules.rows()];
            Arrays.fill(missing, BigInteger.ZERO);
            var change = new BigInteger[sign.length];
            var between = new int[sign.length];
            int n = 0;
            for (int k = 0; k < sign.length; k++) {
                if (simplex.isBasic(k)) {
                    between[n++] = k;
                    if (!system.take(column(k))) {
                        return Optional.empty();
                    }
                } else {
                    change[k] = simplex.value(k) > 0 ? room[k] : room[k].negate();
                    add(missing, k, change[k].negate());
                }
            }
            var weights = system.solve(missing);
            if (weights.isEmpty()) {
                return Optional.empty();
            }
            var factor = weights.get().denominator();
            for (int k = 0; k < sign.length; k++) {
                if (change[k] != null) {
                    change[k] = change[k].multiply(factor);
                }
            }
            for (int i = 0; i < n; i++) {
                change[between[i]] = weights.get().numerators()[i];
            }
            for (int k = 0; k < sign.length; k++) {
                if (change[k].abs().compareTo(room[k].multiply(factor)) > 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(halves(change, factor));
        }

        private Halves halves(BigInteger[] change, BigInteger factor) {
            var first = new BigInteger[change.length];
            var second = new BigInteger[change.length];
            for (int k = 0; k < change.length; k++) {
                var mean = goal.shares()[k].multiply(factor);
                first[k] = mean.add(change[k]);
                second[k] = mean.subtract(change[k]);
            }
            var unit = goal.unit().multiply(factor);
            return new Halves(new Expectation(rules, unit, first), new Expectation(rules, unit, second));
        }

        private SparseColumn column(int kind) {
            var numbers = new int[rules.rows()];
            for (int row : rules.index(kind)) {
                numbers[row] = 1;
            }
            for (int c = 0; c < rules.cuts().size(); c++) {
                numbers[rules.quotaRows() + c] =
                        Math.toIntExact(rules.cuts().get(c).weights()[kind]);
            }
            return SparseColumn.of(numbers);
        }

        private void add(BigInteger[] sums, int kind, BigInteger number) {
            for (int row : rules.index(kind)) {
                sums[row] = sums[row].add(number);
            }
            for (int c = 0; c < rules.cuts().size(); c++) {
                long weight = rules.cuts().get(c).weights()[kind];
                int row = rules.quotaRows() + c;
                sums[row] = sums[row].add(number.multiply(BigInteger.valueOf(weight)));
            }
        }
    }
}
