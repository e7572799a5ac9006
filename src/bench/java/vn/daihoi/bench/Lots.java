package vn.daihoi.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Random;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;
import vn.daihoi.selection.lot.Certificate;
import vn.daihoi.selection.lot.FairLot;
import vn.daihoi.selection.lot.OneDraw;
import vn.daihoi.selection.lot.Outcome;
import vn.daihoi.selection.lot.Progress;
import vn.daihoi.selection.proof.CertificateCheck;
import vn.daihoi.selection.proof.DrawCheck;

/// The fair lot on look-alikes of survey pools: people who answer differ from the population that the quotas mirror.
/// One thread; CPU time is told beside the clock, since a machine is seldom quiet. `probabilities` leaves the lotteries
/// out, `draws` only draws from 100,000 people.
public final class Lots {
    private Lots() {}

    public static void main(String[] args) throws Exception {
        var what = args.length > 0 ? args[0] : "usual";
        for (int round = 0; round < 2 && what.equals("usual"); round++) {
            System.out.println(round == 0 ? "cold" : "warm");
            lottery(survey(1, 300, 6, 30));
            lottery(survey(2, 360, 7, 30));
            lottery(survey(3, 500, 8, 50));
            lottery(survey(4, 500, 10, 50));
            lottery(survey(5, 1_700, 7, 110));
            lottery(survey(6, 2_000, 9, 200));
        }
        if (what.equals("draws")) {
            draws(units(8, 100_000, 170, 8, 500));
            return;
        }
        probabilities(survey(7, 10_000, 8, 500));
        probabilities(units(8, 100_000, 170, 8, 500));
    }

    private static void draws(Problem problem) throws Exception {
        for (var seed : new String[] {"7", "8", "9"}) {
            long wall = System.nanoTime();
            long cpu = cpu();
            var drawn = OneDraw.of(problem, seed, Progress.NONE).orElseThrow();
            wall = System.nanoTime() - wall;
            cpu = cpu() - cpu;
            var certificate = new StringBuilder();
            Certificate.write(drawn, certificate);
            long check = cpu();
            DrawCheck.check(certificate.toString());
            System.out.printf(
                    "one draw, %,d people, seed %s: %d drawn, coins %s, miss %s; %.2f s CPU, %.2f s by the clock;"
                            + " check %.2f s%n",
                    problem.pool().people().size(),
                    seed,
                    drawn.ids().size(),
                    drawn.coins(),
                    drawn.miss(),
                    cpu / 1e9,
                    wall / 1e9,
                    (cpu() - check) / 1e9);
        }
    }

    private static void lottery(Problem problem) throws Exception {
        long wall = System.nanoTime();
        long cpu = cpu();
        var lottery = (Outcome.Lottery) FairLot.solve(problem, Progress.NONE);
        wall = System.nanoTime() - wall;
        cpu = cpu() - cpu;
        var certificate = new StringBuilder();
        Certificate.write(lottery, certificate);
        long check = cpu();
        CertificateCheck.check(certificate.toString());
        check = cpu() - check;
        System.out.printf(
                "%,d people, %d categories, %d seats: %d kinds, least %s, %d panels; %.2f s CPU, %.2f s by the clock;"
                        + " check %.2f s%n",
                problem.pool().people().size(),
                problem.pool().categories().size(),
                problem.seats(),
                lottery.kinds(),
                lottery.least(),
                lottery.panelsOfKinds(),
                cpu / 1e9,
                wall / 1e9,
                check / 1e9);
    }

    private static void probabilities(Problem problem) {
        for (int round = 0; round < 2; round++) {
            long wall = System.nanoTime();
            long cpu = cpu();
            var found = FairLot.bounds(problem, Progress.NONE);
            System.out.printf(
                    "probabilities: %,d people, %d quotas, %d seats: least %s; %.2f s CPU, %.2f s by the clock%n",
                    problem.pool().people().size(),
                    problem.quotas().size(),
                    problem.seats(),
                    found.values().stream().min(Comparable::compareTo).orElseThrow(),
                    (cpu() - cpu) / 1e9,
                    (System.nanoTime() - wall) / 1e9);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Problem survey(long seed, int people, int categories, int seats) {
        var random = new Random(seed);
        var names = new ArrayList<String>();
        var wanted = new double[categories][];
        var counts = new int[categories][];
        var columns = new ArrayList<int[]>();
        for (int c = 0; c < categories; c++) {
            names.add("c" + c);
            int features = 2 + random.nextInt(4);
            wanted[c] = shares(features, random, 0.3, 0);
            var answering = shares(features, random, 0.3, 0.5);
            counts[c] = new int[features];
            var column = new int[people];
            for (int i = 0; i < people; i++) {
                column[i] = pick(random, random.nextBoolean() ? wanted[c] : answering);
                counts[c][column[i]]++;
            }
            columns.add(column);
        }
        var pool = new ArrayList<Person>();
        for (int i = 0; i < people; i++) {
            int person = i;
            pool.add(new Person(
                    "p%06d".formatted(i),
                    columns.stream().map(column -> "f" + column[person]).toList()));
        }
        var quotas = new ArrayList<Quota>();
        for (int c = 0; c < categories; c++) {
            for (int f = 0; f < wanted[c].length; f++) {
                double share = seats * (0.6 * wanted[c][f] + 0.4 * counts[c][f] / people);
                int min = Math.min(counts[c][f], (int) (share * 0.9));
                quotas.add(new Quota("c" + c, "f" + f, min, Math.max(min, (int) Math.ceil(share * 1.1))));
            }
        }
        return new Problem(new Pool(names, pool), quotas, seats);
    }

    private static Problem units(long seed, int people, int units, int categories, int seats) {
        var base = survey(seed, people, categories, seats);
        var random = new Random(seed);
        var names = new ArrayList<>(base.pool().categories());
        names.add("unit");
        var sizes = new int[units];
        var pool = new ArrayList<Person>();
        for (var person : base.pool().people()) {
            int unit = (int) (units * Math.pow(random.nextDouble(), 1.5));
            sizes[unit]++;
            var features = new ArrayList<>(person.features());
            features.add("u" + unit);
            pool.add(new Person(person.id(), features));
        }
        var quotas = new ArrayList<>(base.quotas());
        for (int u = 0; u < units; u++) {
            double share = seats * sizes[u] / (double) people;
            quotas.add(new Quota("unit", "u" + u, Math.max(1, (int) (share * 0.8)), (int) Math.ceil(share * 1.2) + 1));
        }
        return new Problem(new Pool(names, pool), quotas, seats);
    }

    private static double[] shares(int features, Random random, double least, double skew) {
        var shares = new double[features];
        double sum = 0;
        for (int f = 0; f < features; f++) {
            shares[f] = (least + random.nextDouble()) * Math.exp(skew * random.nextGaussian());
            sum += shares[f];
        }
        for (int f = 0; f < features; f++) {
            shares[f] /= sum;
        }
        return shares;
    }

    private static int pick(Random random, double[] shares) {
        double left = random.nextDouble();
        for (int f = 0; f < shares.length - 1; f++) {
            left -= shares[f];
            if (left < 0) {
                return f;
            }
        }
        return shares.length - 1;
    }
}
