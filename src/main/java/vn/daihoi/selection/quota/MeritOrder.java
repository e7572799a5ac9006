package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// The best panel by merit order: as many as possible of the first rank, then of the second, and so on.
///
/// Ranks are compared one by one and never added up, so nobody is left out for someone of a worse rank unless a rule
/// demands it, and the rule can be named. Rank by rank: how many more than the panel at hand has can still be got in?
/// Each “no” is proved ([Proof]); a proof is kept, since it mostly shuts out others too.
public final class MeritOrder {
    private static final int PROOFS_KEPT = 200;

    private final Roll roll;
    private final Program program;
    private final Search search;
    private final List<Proof> proofs = new ArrayList<>();
    private final List<Ranked.PassedOver> passedOver = new ArrayList<>();
    private int[] panel = {};
    private int fixed;

    private MeritOrder(Roll roll) {
        this.roll = roll;
        this.program = roll.program();
        var cost = new long[program.columns()];
        for (int column = 0; column < cost.length; column++) {
            cost[column] = column;
        }
        this.search = Search.preferring(program, cost);
    }

    /// Null if no panel exists.
    ///
    /// @param rank 1 is the best; equal numbers are equal merit
    public static @Nullable Ranked choose(Problem problem, ToIntFunction<String> rank) {
        var order = new MeritOrder(Roll.of(problem, rank));
        return order.run() ? order.result() : null;
    }

    private boolean run() {
        var first = search.run();
        if (first == null) {
            return false;
        }
        panel = first;
        for (int from = 0; from < program.columns() && fixed < roll.seats(); ) {
            int to = from;
            while (to < program.columns() && group(to) == group(from)) {
                to++;
            }
            settle(from, to);
            from = to;
        }
        return true;
    }

    private int group(int column) {
        return roll.blocks().get(column).group();
    }

    /// Gets as many as possible of these columns into the panel and holds their number from now on.
    private void settle(int from, int to) {
        int have = taken(from, to);
        int most = 0;
        for (int column = from; column < to; column++) {
            most += program.high[column];
        }
        most = Math.min(most, roll.seats() - fixed);
        if (to - from == 1) {
            have = raise(from, have, most);
            search.bound(from, have, have);
        } else {
            settleTogether(from, to, have, most);
        }
        fixed += taken(from, to);
    }

    private int raise(int column, int have, int most) {
        int least = have;
        int top = most;
        int open = program.high[column];
        while (least < top) {
            int wanted = (least + top + 1) / 2;
            if (shutOut(column, wanted, least)) {
                top = wanted - 1;
                continue;
            }
            search.bound(column, wanted, open);
            var found = search.run();
            if (found == null) {
                remember(column, open);
                top = wanted - 1;
            } else {
                panel = found;
                least = panel[column];
            }
        }
        return least;
    }

    /// Whether a proof already known shuts the column out.
    private boolean shutOut(int column, int wanted, int have) {
        if (wanted != 1 || have != 0) {
            return false;
        }
        for (var proof : proofs) {
            if (proof.shutsOut(column)) {
                pass(column, proof.sides);
                return true;
            }
        }
        return false;
    }

    private void remember(int column, int open) {
        var proof = search.lastProof();
        search.bound(column, 0, open);
        pass(column, search.sides());
        if (proof != null && proofs.size() < PROOFS_KEPT) {
            proof.widen();
            proofs.add(proof);
        }
    }

    private void pass(int column, BitSet sides) {
        var block = roll.blocks().get(column);
        passedOver.add(new Ranked.PassedOver(block.group(), block.members(), roll.rules(sides)));
    }

    private void settleTogether(int from, int to, int have, int most) {
        var members = java.util.stream.IntStream.range(from, to).toArray();
        int all = Arrays.stream(members).map(column -> program.high[column]).sum();
        int least = have;
        int top = most;
        int row = -1;
        while (least < top) {
            if (row < 0) {
                row = program.columns() + search.addRow(members, least, all);
            }
            // the panel at hand is nearly the best, so small steps first, and halves when these do not end it
            int wanted = top - least > 4 && least > have ? (least + top + 1) / 2 : least + 1;
            search.bound(row, wanted, all);
            var found = search.run();
            if (found == null) {
                top = wanted - 1;
            } else {
                panel = found;
                least = taken(from, to);
            }
        }
        hold(members, row, least, all);
    }

    private void hold(int[] members, int row, int number, int all) {
        if (number == 0 || number == all) {
            for (int column : members) {
                int value = number == 0 ? 0 : program.high[column];
                search.bound(column, value, value);
            }
            if (row >= 0) {
                search.bound(row, 0, all);
            }
            return;
        }
        int held = row;
        if (held < 0) {
            held = program.columns() + search.addRow(members, number, number);
        }
        search.bound(held, number, number);
    }

    private int taken(int from, int to) {
        int sum = 0;
        for (int column = from; column < to; column++) {
            sum += panel[column];
        }
        return sum;
    }

    private Ranked result() {
        var chosen = new ArrayList<String>();
        var ties = new ArrayList<Ranked.Tie>();
        int last = 0;
        for (int from = 0; from < panel.length; ) {
            var in = new ArrayList<String>();
            var left = new ArrayList<String>();
            int rank = group(from);
            for (; from < panel.length && group(from) == rank; from++) {
                var members = roll.blocks().get(from).members();
                in.addAll(members.subList(0, panel[from]));
                left.addAll(members.subList(panel[from], members.size()));
            }
            chosen.addAll(in);
            last = in.isEmpty() ? last : rank;
            if (!in.isEmpty() && !left.isEmpty()) {
                ties.add(new Ranked.Tie(rank, in, left));
            }
        }
        int worst = last;
        return new Ranked(
                chosen, ties, passedOver.stream().filter(p -> p.rank() < worst).toList());
    }
}
