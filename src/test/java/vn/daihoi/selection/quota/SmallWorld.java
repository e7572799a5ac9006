package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

/// Small random problems and the slow, sure way to answer them: try every panel.
final class SmallWorld {
    private SmallWorld() {}

    static Problem random(Random random) {
        int people = 3 + random.nextInt(8);
        int seats = 1 + random.nextInt(Math.min(5, people));
        int categories = 1 + random.nextInt(4);
        var names = new ArrayList<String>();
        var quotas = new ArrayList<Quota>();
        var features = new int[categories];
        for (int c = 0; c < categories; c++) {
            names.add("c" + c);
            features[c] = 1 + random.nextInt(3);
            for (int f = 0; f < features[c]; f++) {
                int min = random.nextInt(seats + 1);
                int max = Math.min(seats, min + random.nextInt(3));
                if (random.nextInt(4) == 0) {
                    min = 0;
                }
                if (random.nextInt(4) == 0) {
                    max = seats;
                }
                quotas.add(new Quota("c" + c, "f" + f, min, max));
            }
        }
        var pool = new ArrayList<Person>();
        for (int p = 0; p < people; p++) {
            var own = new ArrayList<String>();
            for (int c = 0; c < categories; c++) {
                own.add("f" + random.nextInt(features[c]));
            }
            pool.add(new Person("p%02d".formatted(p), own));
        }
        return new Problem(new Pool(names, pool), quotas, seats);
    }

    static List<List<Person>> panels(Problem problem) {
        var found = new ArrayList<List<Person>>();
        var people = problem.pool().people();
        for (int set = 0; set < 1 << people.size(); set++) {
            if (Integer.bitCount(set) == problem.seats()) {
                var panel = new ArrayList<Person>();
                for (int p = 0; p < people.size(); p++) {
                    if ((set >> p & 1) == 1) {
                        panel.add(people.get(p));
                    }
                }
                found.add(panel);
            }
        }
        return found;
    }

    static int count(Problem problem, List<Person> panel, Quota quota) {
        int category = problem.pool().categories().indexOf(quota.category());
        return (int) panel.stream()
                .filter(person -> person.features().get(category).equals(quota.feature()))
                .count();
    }

    static boolean keeps(Problem problem, List<Person> panel, List<Rule> rules) {
        return rules.stream().allMatch(rule -> rule.keptBy(count(problem, panel, rule.quota())));
    }

    static List<Rule> rules(Problem problem) {
        return problem.quotas().stream()
                .flatMap(quota -> Arrays.stream(Rule.Side.values()).map(side -> new Rule(quota, side)))
                .toList();
    }

    static boolean possible(Problem problem, List<Rule> rules) {
        return panels(problem).stream().anyMatch(panel -> keeps(problem, panel, rules));
    }
}
