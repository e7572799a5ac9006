package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

/// How many of a list each quota counts.
public final class Tally {
    private final Problem problem;
    private final int[] category;
    private final int[] counts;

    private Tally(Problem problem) {
        this.problem = problem;
        this.counts = new int[problem.quotas().size()];
        this.category = problem.quotas().stream()
                .mapToInt(quota -> problem.pool().categories().indexOf(quota.category()))
                .toArray();
    }

    /// Ids that are not in the pool count for nothing.
    public static Tally of(Problem problem, Collection<String> list) {
        var tally = new Tally(problem);
        var ids = Set.copyOf(list);
        for (var person : problem.pool().people()) {
            if (ids.contains(person.id())) {
                for (int q = 0; q < tally.counts.length; q++) {
                    tally.counts[q] += tally.counts(q, person) ? 1 : 0;
                }
            }
        }
        return tally;
    }

    /// How many of the list this quota of the problem counts.
    public int count(Quota quota) {
        return counts[problem.quotas().indexOf(quota)];
    }

    /// The rules the list breaks.
    public List<Rule> broken() {
        return brokenWith(null);
    }

    List<Rule> brokenWith(@Nullable Person one) {
        var broken = new ArrayList<Rule>();
        for (int q = 0; q < counts.length; q++) {
            int count = counts[q] + (one != null && counts(q, one) ? 1 : 0);
            var quota = problem.quotas().get(q);
            Arrays.stream(Rule.Side.values())
                    .map(side -> new Rule(quota, side))
                    .filter(rule -> !rule.keptBy(count))
                    .forEach(broken::add);
        }
        return broken;
    }

    private boolean counts(int q, Person person) {
        return person.features().get(category[q]).equals(problem.quotas().get(q).feature());
    }
}
