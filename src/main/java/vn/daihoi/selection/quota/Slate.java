package vn.daihoi.selection.quota;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import vn.daihoi.selection.Problem;

/// A problem in numbers: kinds of people, the quotas that count them, and which sides of the quotas are rules here.
///
/// A quota's floor is side `2 q`, its ceiling side `2 q + 1`; the last row is the number of seats. Kinds alike for the
/// rules that are left are one kind, so that a few rules make a small program however many people there are.
final class Slate {
    private final Problem problem;
    private final int[][] quotasOf;
    private final int[] sizes;
    private final BitSet sides;

    private Slate(Problem problem, int[][] quotasOf, int[] sizes, BitSet sides) {
        this.problem = problem;
        this.quotasOf = quotasOf;
        this.sizes = sizes;
        this.sides = sides;
    }

    static Slate of(Problem problem) {
        var kinds = problem.kinds();
        var quotasOf = new int[kinds.count()][];
        var sizes = new int[kinds.count()];
        for (int kind = 0; kind < quotasOf.length; kind++) {
            quotasOf[kind] = kinds.quotas(kind);
            sizes[kind] = kinds.size(kind);
        }
        return new Slate(problem, quotasOf, sizes, rules(problem));
    }

    /// Sides that can be broken at all.
    private static BitSet rules(Problem problem) {
        var sides = new BitSet();
        for (int q = 0; q < problem.quotas().size(); q++) {
            sides.set(2 * q, problem.quotas().get(q).min() > 0);
            sides.set(2 * q + 1, problem.quotas().get(q).max() < problem.seats());
        }
        return sides;
    }

    BitSet sides() {
        return (BitSet) sides.clone();
    }

    int seats() {
        return problem.seats();
    }

    int kinds() {
        return sizes.length;
    }

    int people() {
        return Arrays.stream(sizes).sum();
    }

    Rule rule(int side) {
        var quota = problem.quotas().get(side / 2);
        return new Rule(quota, side % 2 == 0 ? Rule.Side.AT_LEAST : Rule.Side.AT_MOST);
    }

    /// In the order of the quotas.
    List<Rule> rules(BitSet sides) {
        return sides.stream().mapToObj(this::rule).toList();
    }

    /// The same with these rules only.
    Slate only(BitSet kept) {
        var kinds = new TreeMap<int[], Integer>(Arrays::compare);
        for (int kind = 0; kind < sizes.length; kind++) {
            var counting = Arrays.stream(quotasOf[kind])
                    .filter(q -> kept.get(2 * q) || kept.get(2 * q + 1))
                    .toArray();
            kinds.merge(counting, sizes[kind], Integer::sum);
        }
        return new Slate(
                problem,
                kinds.keySet().toArray(int[][]::new),
                kinds.values().stream().mapToInt(Integer::intValue).toArray(),
                (BitSet) kept.clone());
    }

    /// Rows are the quotas that have a rule, in order, then the seats; columns the kinds, then one for each elastic
    /// side that eases it by one.
    Sheet sheet(BitSet elastic) {
        var rowOf = rowOf();
        var builder = builder(rowOf);
        elastic.stream().forEach(side -> {
            int bound = side % 2 == 0 ? floor(side / 2) : seats() - ceiling(side / 2);
            builder.column(bound, new int[] {rowOf[side / 2]}, new int[] {side % 2 == 0 ? 1 : -1});
        });
        return new Sheet(
                this, builder.build(), quotas(rowOf), elastic.stream().boxed().toList());
    }

    private int[] rowOf() {
        var rowOf = new int[problem.quotas().size()];
        int rows = 0;
        for (int q = 0; q < rowOf.length; q++) {
            rowOf[q] = sides.get(2 * q) || sides.get(2 * q + 1) ? rows++ : -1;
        }
        return rowOf;
    }

    private static List<Integer> quotas(int[] rowOf) {
        return java.util.stream.IntStream.range(0, rowOf.length)
                .filter(q -> rowOf[q] >= 0)
                .boxed()
                .toList();
    }

    private Program.Builder builder(int[] rowOf) {
        var quotas = quotas(rowOf);
        var builder = Program.of(quotas.size() + 1);
        for (int row = 0; row < quotas.size(); row++) {
            builder.row(row, floor(quotas.get(row)), ceiling(quotas.get(row)));
        }
        builder.row(quotas.size(), seats(), seats());
        for (int kind = 0; kind < sizes.length; kind++) {
            builder.column(sizes[kind], rows(quotasOf[kind], rowOf, quotas.size()));
        }
        return builder;
    }

    int floor(int quota) {
        return sides.get(2 * quota) ? problem.quotas().get(quota).min() : 0;
    }

    int ceiling(int quota) {
        return sides.get(2 * quota + 1) ? problem.quotas().get(quota).max() : seats();
    }

    static int[] rows(int[] quotas, int[] rowOf, int seatsRow) {
        var rows = new int[quotas.length + 1];
        int count = 0;
        for (int q : quotas) {
            if (rowOf[q] >= 0) {
                rows[count++] = rowOf[q];
            }
        }
        rows[count++] = seatsRow;
        return Arrays.copyOf(rows, count);
    }
}
