package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daihoi.selection.linear.LinearProgram;
import vn.daihoi.selection.linear.Simplex;

/// Finds the [Halves] of an expectation: a vertex of the changes that leave every row as it is.
final class Halving {
    private final Expectation goal;
    private final Rules rules;
    private final BigInteger[] room;
    private final double[] width;
    private final int[] sign;

    Halving(Expectation goal) {
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

    Optional<Halves> split() {
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
        var between = IntStream.range(0, sign.length).filter(simplex::isBasic).toArray();
        var system = new ExactSystem(rules.rows());
        for (int k : between) {
            if (!system.take(column(k))) {
                return Optional.empty();
            }
        }
        for (int k = 0; k < sign.length; k++) {
            sign[k] = simplex.isBasic(k) ? 0 : simplex.value(k) > 0 ? 1 : -1;
        }
        return system.solve(missing()).flatMap(solved -> halves(between, solved));
    }

    /// What the kinds between must make up for.
    private BigInteger[] missing() {
        var missing = new BigInteger[rules.rows()];
        Arrays.fill(missing, BigInteger.ZERO);
        for (int k = 0; k < sign.length; k++) {
            if (sign[k] != 0) {
                add(missing, k, sign[k] > 0 ? room[k].negate() : room[k]);
            }
        }
        return missing;
    }

    private Optional<Halves> halves(int[] between, ExactSystem.Weights solved) {
        var factor = solved.denominator();
        boolean scaled = !factor.equals(BigInteger.ONE);
        var first = new BigInteger[sign.length];
        var second = new BigInteger[sign.length];
        for (int k = 0; k < sign.length; k++) {
            var mean = scaled ? goal.shares()[k].multiply(factor) : goal.shares()[k];
            var most = scaled ? room[k].multiply(factor) : room[k];
            first[k] = sign[k] < 0 ? mean.subtract(most) : mean.add(most);
            second[k] = sign[k] < 0 ? mean.add(most) : mean.subtract(most);
        }
        var unit = goal.unit().multiply(factor);
        var more = new ArrayList<Fraction>();
        for (int i = 0; i < between.length; i++) {
            int k = between[i];
            var change = solved.numerators()[i];
            if (change.abs().compareTo(room[k].multiply(factor)) > 0) {
                return Optional.empty();
            }
            var mean = goal.shares()[k].multiply(factor);
            first[k] = mean.add(change);
            second[k] = mean.subtract(change);
            more.add(new Fraction(change, unit));
        }
        var signs = new StringBuilder();
        for (int each : sign) {
            signs.append(each > 0 ? '+' : each < 0 ? '-' : '=');
        }
        return Optional.of(new Halves(
                new Expectation(rules, unit, first),
                new Expectation(rules, unit, second),
                signs.toString(),
                List.copyOf(more)));
    }

    private SparseColumn column(int kind) {
        var numbers = new int[rules.rows()];
        for (int row : rules.index(kind)) {
            numbers[row] = 1;
        }
        for (int c = 0; c < rules.cuts().size(); c++) {
            numbers[rules.quotaRows() + c] = Math.toIntExact(rules.cuts().get(c).weights()[kind]);
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
