package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Problem;

/// Leximin the long way: every set of people is looked at, and each level is a linear program over all panels that keep
/// the quotas, solved person by person in exact fractions. Shares nothing with the program but the problem.
final class EveryPanel {
    private final Problem problem;
    private final List<Person> people;
    private final List<int[]> panels = new ArrayList<>();

    EveryPanel(Problem problem) {
        this.problem = problem;
        this.people = problem.pool().people();
        for (int set = 0; set < 1 << people.size(); set++) {
            if (Integer.bitCount(set) == problem.seats() && keeps(set)) {
                var panel = new int[people.size()];
                for (int i = 0; i < panel.length; i++) {
                    panel[i] = set >> i & 1;
                }
                panels.add(panel);
            }
        }
    }

    private boolean keeps(int set) {
        return problem.quotas().stream().allMatch(quota -> {
            int category = problem.pool().categories().indexOf(quota.category());
            int count = 0;
            for (int i = 0; i < people.size(); i++) {
                boolean counts = people.get(i).features().get(category).equals(quota.feature());
                count += (set >> i & 1) == 1 && counts ? 1 : 0;
            }
            return quota.min() <= count && count <= quota.max();
        });
    }

    boolean isImpossible() {
        return panels.isEmpty();
    }

    /// Each level: the most z such that everybody left has at least z; then those who cannot have more are held.
    Map<String, Fraction> leximin() {
        int n = people.size();
        var held = new Fraction[n];
        var found = new HashMap<String, Fraction>();
        while (found.size() < n) {
            var floor = most(held, new boolean[n], -1);
            for (int i = 0; i < n; i++) {
                if (held[i] == null
                        && most(fixed(held, floor), new boolean[n], i).compareTo(floor) == 0) {
                    found.put(people.get(i).id(), floor);
                }
            }
            for (int i = 0; i < n; i++) {
                held[i] = found.get(people.get(i).id());
            }
        }
        return found;
    }

    /// Those not held yet have at least this; marked by a negative number.
    private static Fraction[] fixed(Fraction[] held, Fraction floor) {
        var all = held.clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == null) {
                all[i] = floor.minus(Fraction.of(2, 1));
            }
        }
        return all;
    }

    /// The most that the least of those without a number can have, or that one person can have.
    private Fraction most(Fraction[] bounds, boolean[] ignored, int person) {
        int n = bounds.length;
        int m = panels.size();
        var rows = new ArrayList<Fraction[]>();
        var right = new ArrayList<Fraction>();
        var equal = new ArrayList<Boolean>();
        for (int i = 0; i < n; i++) {
            var row = new Fraction[m + 1];
            for (int j = 0; j < m; j++) {
                row[j] = Fraction.of(panels.get(j)[i], 1);
            }
            row[m] = bounds[i] == null ? Fraction.of(-1, 1) : Fraction.ZERO;
            rows.add(row);
            boolean atLeast = bounds[i] != null && bounds[i].signum() < 0;
            right.add(bounds[i] == null ? Fraction.ZERO : atLeast ? bounds[i].plus(Fraction.of(2, 1)) : bounds[i]);
            equal.add(bounds[i] != null && !atLeast);
        }
        var sum = new Fraction[m + 1];
        for (int j = 0; j <= m; j++) {
            sum[j] = j < m ? Fraction.ONE : Fraction.ZERO;
        }
        rows.add(sum);
        right.add(Fraction.ONE);
        equal.add(true);
        var objective = new Fraction[m + 1];
        for (int j = 0; j <= m; j++) {
            boolean counts = person < 0 ? j == m : j < m && panels.get(j)[person] == 1;
            objective[j] = counts ? Fraction.ONE : Fraction.ZERO;
        }
        return new ExactTableau(rows, right, equal).maximum(objective);
    }
}
