package vn.daihoi.selection.quota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Problem;

/// Mends a list made by hand: as few of it as possible go, proved by [Search].
public final class Mend {
    private static final int ALTERNATIVES = 4;
    private static final int ON_LIST = 0;

    private final Roll roll;
    private final Set<String> list;
    private final Comparator<String> better;
    private final Search search;

    private Mend(Problem problem, Set<String> list, ToIntFunction<String> rank) {
        this.list = list;
        this.better = Comparator.<String>comparingInt(rank).thenComparing(Comparator.naturalOrder());
        this.roll = Roll.of(problem, id -> list.contains(id) ? ON_LIST : 1);
        var cost = new long[roll.blocks().size()];
        for (int column = 0; column < cost.length; column++) {
            cost[column] = roll.blocks().get(column).group() == ON_LIST ? -1 : 0;
        }
        this.search = Search.least(roll.program(), cost, cost.length, problem.seats());
    }

    /// The fewest swaps first, then other ways: each without one who came in the first, or keeping one who went.
    /// None if no panel exists. A list that keeps the rules is mended by no swaps.
    ///
    /// @param rank who comes and who stays among people alike: 1 is the best
    public static List<Mending> list(Problem problem, Collection<String> list, ToIntFunction<String> rank) {
        var mend = new Mend(problem, Set.copyOf(list), rank);
        var first = mend.search.run();
        if (first == null) {
            return List.of();
        }
        var found = new ArrayList<>(List.of(mend.mending(first)));
        for (int column = 0; column < first.length && found.size() <= ALTERNATIVES; column++) {
            var other = mend.otherThan(first, column);
            if (other != null && !found.contains(other)) {
                found.add(other);
            }
        }
        var best = found.removeFirst();
        found.sort(Comparator.comparingInt(m -> m.swaps().size()));
        found.addFirst(best);
        return found;
    }

    /// The best that takes fewer of a block from which the first took someone new, or more of one that lost someone.
    private @Nullable Mending otherThan(int[] first, int column) {
        int all = roll.blocks().get(column).members().size();
        boolean onList = roll.blocks().get(column).group() == ON_LIST;
        if (onList ? first[column] == all : first[column] == 0) {
            return null;
        }
        if (onList) {
            search.bound(column, first[column] + 1, all);
        } else {
            search.bound(column, 0, first[column] - 1);
        }
        var answer = search.run();
        search.bound(column, 0, all);
        return answer == null ? null : mending(answer);
    }

    private Mending mending(int[] answer) {
        var out = new ArrayDeque<String>();
        var in = new ArrayDeque<Mending.Swap>();
        for (int column = 0; column < answer.length; column++) {
            var block = roll.blocks().get(column);
            var members = block.members().stream().sorted(better).toList();
            if (block.group() == ON_LIST) {
                out.addAll(members.subList(answer[column], members.size()));
            } else {
                var others = members.subList(answer[column], members.size());
                members.subList(0, answer[column]).forEach(id -> in.add(new Mending.Swap(null, id, others)));
            }
        }
        strangers().forEach(out::add);
        return new Mending(pairs(out, in));
    }

    /// Names on the list that are not in the pool at all (withdrawn, say) have to go in any case.
    private List<String> strangers() {
        var known = roll.blocks().stream()
                .flatMap(block -> block.members().stream())
                .collect(java.util.stream.Collectors.toSet());
        return list.stream().filter(id -> !known.contains(id)).sorted().toList();
    }

    private static List<Mending.Swap> pairs(Deque<String> out, Deque<Mending.Swap> in) {
        var swaps = new ArrayList<Mending.Swap>();
        while (!out.isEmpty() || !in.isEmpty()) {
            var comes = in.poll();
            swaps.add(new Mending.Swap(
                    out.poll(), comes == null ? null : comes.in(), comes == null ? List.of() : comes.alike()));
        }
        return swaps;
    }
}
