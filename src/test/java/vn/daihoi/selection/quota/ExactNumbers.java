package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.TreeMap;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

/// Problems made to be hard: every value of ten attributes has one number, some persons off those of a random panel.
final class ExactNumbers {
    private static final int[] FEATURES = {2, 4, 6, 2, 5, 4, 6, 8, 3, 2};
    private static final int OFF = 3;

    private ExactNumbers() {}

    static Problem random(int people, int seats, Random random) {
        var categories = new ArrayList<String>();
        for (int c = 0; c < FEATURES.length; c++) {
            categories.add("c" + c);
        }
        var pool = new ArrayList<Person>();
        for (int p = 0; p < people; p++) {
            var own = new ArrayList<String>();
            for (int count : FEATURES) {
                own.add("f" + (int) (count * Math.pow(random.nextDouble(), 1.6)));
            }
            pool.add(new Person("p%05d".formatted(p), own));
        }
        var panel = new ArrayList<>(pool);
        Collections.shuffle(panel, random);
        var quotas = new ArrayList<Quota>();
        for (int c = 0; c < FEATURES.length; c++) {
            int category = c;
            var counts = new TreeMap<String, Integer>();
            pool.forEach(person -> counts.putIfAbsent(person.features().get(category), 0));
            panel.subList(0, seats)
                    .forEach(person -> counts.merge(person.features().get(category), 1, Integer::sum));
            counts.forEach((value, count) -> {
                int wanted = Math.clamp(count + random.nextInt(2 * OFF + 1) - OFF, 0, seats);
                quotas.add(new Quota("c" + category, value, wanted, wanted));
            });
        }
        return new Problem(new Pool(categories, pool), quotas, seats);
    }

    static int sum(Problem problem, String category) {
        return problem.quotas().stream()
                .filter(quota -> quota.category().equals(category))
                .mapToInt(Quota::min)
                .sum();
    }
}
