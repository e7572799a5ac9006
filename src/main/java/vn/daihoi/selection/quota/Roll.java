package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import vn.daihoi.selection.Problem;

/// The people of a problem in blocks: those of one group (a rank, or on a list or not) whom no quota can tell apart.
/// Blocks are in the order of their groups, then of the quotas that count them; members in the order of ids.
final class Roll {
    /// One column of the program.
    @SuppressWarnings("ArrayRecordComponent")
    record Block(int group, int[] quotas, List<String> members) {}

    private final Problem problem;
    private final List<Block> blocks;
    private final Program program;
    private final List<Integer> quotaOfRow = new ArrayList<>();

    private Roll(Problem problem, List<Block> blocks) {
        this.problem = problem;
        this.blocks = blocks;
        this.program = build();
    }

    static Roll of(Problem problem, ToIntFunction<String> group) {
        var kinds = problem.kinds();
        var blocks = new TreeMap<Integer, TreeMap<Integer, List<String>>>();
        for (int kind = 0; kind < kinds.count(); kind++) {
            for (var id : kinds.members(kind)) {
                blocks.computeIfAbsent(group.applyAsInt(id), _ -> new TreeMap<>())
                        .computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(id);
            }
        }
        var list = new ArrayList<Block>();
        blocks.forEach((g, ofGroup) ->
                ofGroup.forEach((kind, members) -> list.add(new Block(g, kinds.quotas(kind), List.copyOf(members)))));
        return new Roll(problem, list);
    }

    private Program build() {
        var rowOf = new int[problem.quotas().size()];
        for (int q = 0; q < rowOf.length; q++) {
            var quota = problem.quotas().get(q);
            boolean binds = quota.min() > 0 || quota.max() < problem.seats();
            rowOf[q] = binds ? quotaOfRow.size() : -1;
            if (binds) {
                quotaOfRow.add(q);
            }
        }
        int seatsRow = quotaOfRow.size();
        var builder = Program.of(seatsRow + 1).row(seatsRow, problem.seats(), problem.seats());
        for (int row = 0; row < seatsRow; row++) {
            var quota = problem.quotas().get(quotaOfRow.get(row));
            builder.row(row, quota.min(), Math.min(quota.max(), problem.seats()));
        }
        for (var block : blocks) {
            builder.column(block.members().size(), Slate.rows(block.quotas(), rowOf, seatsRow));
        }
        return builder.build();
    }

    List<Block> blocks() {
        return blocks;
    }

    Program program() {
        return program;
    }

    int seats() {
        return problem.seats();
    }

    /// The rule behind a side of a row, as numbered in [Proof#sides]; rows added later and the seats are no rules.
    List<Rule> rules(java.util.BitSet sides) {
        return sides.stream()
                .filter(side -> side / 2 < quotaOfRow.size())
                .mapToObj(side -> new Rule(
                        problem.quotas().get(quotaOfRow.get(side / 2)),
                        side % 2 == 0 ? Rule.Side.AT_LEAST : Rule.Side.AT_MOST))
                .filter(rule -> rule.side() == Rule.Side.AT_LEAST ? rule.bound() > 0 : rule.bound() < problem.seats())
                .toList();
    }
}
