package vn.daihoi.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;
import vn.daihoi.selection.quota.Conflicts;
import vn.daihoi.selection.quota.Impossibility;
import vn.daihoi.selection.quota.Mend;
import vn.daihoi.selection.quota.MeritOrder;
import vn.daihoi.selection.quota.Relaxation;

/// Choice under quotas at the sizes promised: merit order, conflicts, relaxations, swaps. One thread, invented people;
/// processor time of the thread, then the clock. `hard` runs only the sets that were made to be hard,
/// `small` only the small groups.
public final class Quotas {
    private static final int[] FEATURES = {2, 4, 6, 2, 5, 4, 6, 8, 3, 2};
    private static final int UNITS = 170;

    private Quotas() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            usual();
        }
        if (args.length == 0 || args[0].equals("small")) {
            small();
        }
        if (args.length == 0 || args[0].equals("hard")) {
            hard();
        }
    }

    /// Small groups with quotas about each feature's share, of which a few are then made impossible, as it happens in
    /// an office: told apart by what was asked.
    private static void small() {
        for (int size : new int[] {60, 200, 360, 1_000}) {
            int proved = 0;
            int sets = 0;
            long slowest = 0;
            for (int seed = 0; seed < 30; seed++) {
                var problem = wish(pool(size, new Random(seed)), size / 5, new Random(seed));
                long start = System.nanoTime();
                var found = Impossibility.explain(problem);
                slowest = Math.max(slowest, System.nanoTime() - start);
                if (found != null) {
                    sets++;
                    proved += found.fewestRules().getFirst().changes().size() == found.fewestAtLeast()
                                    && found.leastTotal().getFirst().total() == found.leastAtLeast()
                            ? 1
                            : 0;
                }
            }
            System.out.printf(
                    "%d of %d by shares with three wishes: %d sets impossible, both least proved for %d, slowest %d"
                            + " ms%n",
                    size / 5, size, sets, proved, slowest / 1_000_000);
        }
    }

    /// Every feature within a quarter of its share, or one person; three features about twice as much as there is room
    /// for.
    private static Problem wish(Pool pool, int seats, Random random) {
        var quotas = fair(pool, seats, 0.25);
        quotas.removeIf(q -> q.category().equals("unit"));
        for (int n = 0; n < 3; n++) {
            int at = random.nextInt(quotas.size());
            var q = quotas.get(at);
            int wanted = Math.min(seats, 2 * q.max() + random.nextInt(3));
            quotas.set(at, new Quota(q.category(), q.feature(), wanted, seats));
        }
        return new Problem(pool, quotas, seats);
    }

    private static void hard() {
        for (int seed = 0; seed < 4; seed++) {
            for (int size : new int[] {60, 200, 1_000, 10_000}) {
                exact(size, size == 10_000 ? 500 : size == 1_000 ? 100 : size / 4 + 5, FEATURES.length, seed);
            }
            exact(10_000, 500, FEATURES.length + 1, seed);
        }
    }

    private static void usual() {
        var wide = pool(20_000, new Random(1));
        for (int round = 0; round < 2; round++) {
            merit(wide, 20_000, "every rank once");
            merit(wide, 100, "100 ranks");
            merit(wide, 2_000, "2,000 ranks");
            swaps(wide);
        }
        var people = pool(10_000, new Random(2));
        for (int seed = 0; seed < 12; seed++) {
            impossible(people, seed);
        }
    }

    /// Every value of so many attributes has one number, up to three persons off those of a random panel.
    private static void exact(int people, int seats, int attributes, int seed) {
        var random = new Random(seed);
        var pool = pool(people, random);
        var panel = new ArrayList<>(pool.people());
        Collections.shuffle(panel, random);
        var quotas = new ArrayList<Quota>();
        for (int c = pool.categories().size() - 1; c >= 0 && quotas.size() < 125; c--) {
            int category = c;
            var counts = new java.util.TreeMap<String, Integer>();
            pool.people().forEach(p -> counts.putIfAbsent(p.features().get(category), 0));
            panel.subList(0, seats).forEach(p -> counts.merge(p.features().get(category), 1, Integer::sum));
            counts.forEach((feature, count) -> {
                int wanted = Math.clamp(count + random.nextInt(7) - 3, 0, seats);
                if (category > 0 || attributes > FEATURES.length && quotas.size() < 125) {
                    quotas.add(new Quota(pool.categories().get(category), feature, wanted, wanted));
                }
            });
        }
        var problem = new Problem(pool, quotas, seats);
        var what = "%d of %d, %d rules".formatted(seats, people, 2 * quotas.size());
        timed(what + ", conflict", () -> Conflicts.find(problem));
        var found = timed("  whole explanation", () -> Impossibility.explain(problem));
        System.out.printf(
                "    fewest rules %d, proved at least %d; least total %d, proved at least %d%n",
                found.fewestRules().getFirst().changes().size(),
                found.fewestAtLeast(),
                found.leastTotal().getFirst().total(),
                found.leastAtLeast());
    }

    private static void merit(Pool pool, int ranks, String what) {
        var problem = new Problem(pool, fair(pool, 500, 0.25), 500);
        var chosen =
                timed("500 of 20,000 by merit order, " + what, () -> MeritOrder.choose(problem, id -> rank(id, ranks)));
        System.out.printf(
                "    %d chosen, %d ties, %d blocks passed over%n",
                chosen.chosen().size(),
                chosen.ties().size(),
                chosen.passedOver().size());
    }

    private static void swaps(Pool pool) {
        var problem = new Problem(pool, fair(pool, 500, 0.25), 500);
        var ids = new ArrayList<>(pool.people().stream().map(Person::id).toList());
        Collections.shuffle(ids, new Random(5));
        var mendings = timed(
                "fewest swaps for a list of 500 taken blindly", () -> Mend.list(problem, ids.subList(0, 500), _ -> 1));
        System.out.printf(
                "    %s swaps%n", mendings.stream().map(m -> m.swaps().size()).toList());
    }

    private static void impossible(Pool pool, int seed) {
        var random = new Random(seed);
        var quotas = new ArrayList<Quota>();
        int rules = 0;
        for (var quota : fair(pool, 500, 0.1)) {
            int min = quota.min();
            int max = quota.max();
            if (random.nextInt(100) < 3) {
                min = Math.min(max, min + 1 + random.nextInt(3));
                max = Math.max(min, max - random.nextInt(3));
            }
            if (rules < 248) {
                quotas.add(new Quota(quota.category(), quota.feature(), min, max));
                rules += 2;
            }
        }
        int harsh = seed % 3;
        quotas.replaceAll(q -> switch (harsh) {
            case 0 -> q.category().equals("c0") && q.feature().equals("f1") ? new Quota("c0", "f1", 420, 500) : q;
            case 1 ->
                q.category().equals("c7")
                        ? new Quota("c7", q.feature(), q.min() + 9, Math.max(q.min() + 9, q.max()))
                        : q;
            default ->
                q.category().equals("unit") && q.feature().hashCode() % 3 == 0
                        ? new Quota("unit", q.feature(), q.max() + 4, q.max() + 5)
                        : q;
        });
        var problem = new Problem(pool, quotas, 500);
        var conflict = timed("conflict among %d rules, seed %d".formatted(rules, seed), () -> Conflicts.find(problem));
        if (conflict == null) {
            System.out.println("    possible");
            return;
        }
        System.out.printf("    %d rules conflict%n", conflict.rules().size());
        var explanation = timed("  whole explanation", () -> Impossibility.explain(problem));
        System.out.printf(
                "    fewest %s, least %s%n",
                explanation.fewestRules().stream().map(r -> r.changes().size()).toList(),
                explanation.leastTotal().stream().map(Relaxation::total).toList());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        var result = work.get();
        System.out.printf(
                "%s: %d ms, %d ms by the clock%n",
                what, (cpu.getCurrentThreadCpuTime() - start) / 1_000_000, (System.nanoTime() - clock) / 1_000_000);
        return result;
    }

    private static int rank(String id, int ranks) {
        return new Random(id.hashCode() * 31L).nextInt(ranks);
    }

    private static Pool pool(int people, Random random) {
        var categories = new ArrayList<>(List.of("unit"));
        for (int c = 0; c < FEATURES.length; c++) {
            categories.add("c" + c);
        }
        var all = new ArrayList<Person>();
        for (int p = 0; p < people; p++) {
            var own = new ArrayList<>(List.of("u%03d".formatted((int) (UNITS * Math.pow(random.nextDouble(), 1.4)))));
            for (int count : FEATURES) {
                own.add("f" + (int) (count * Math.pow(random.nextDouble(), 1.6)));
            }
            all.add(new Person("p%05d".formatted(p), own));
        }
        return new Pool(categories, all);
    }

    /// Quotas about each feature's share of the pool, so much to either side.
    private static List<Quota> fair(Pool pool, int seats, double slack) {
        var quotas = new ArrayList<Quota>();
        for (int c = 0; c < pool.categories().size(); c++) {
            int category = c;
            var counts = new java.util.TreeMap<String, Integer>();
            pool.people().forEach(p -> counts.merge(p.features().get(category), 1, Integer::sum));
            counts.forEach((feature, count) -> {
                double share = (double) seats * count / pool.people().size();
                quotas.add(
                        new Quota(pool.categories().get(category), feature, (int) Math.floor(share * (1 - slack)), (int)
                                Math.ceil(share * (1 + slack))));
            });
        }
        return quotas;
    }
}
