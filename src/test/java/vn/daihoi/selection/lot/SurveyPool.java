package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.SplittableRandom;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

/// Pools as surveys give them: those who answer differ from the population whose shares the quotas are.
final class SurveyPool {
    private SurveyPool() {}

    static Problem of(long seed, int people, int categories, int seats) {
        var random = new SplittableRandom(seed);
        var names = new ArrayList<String>();
        var wanted = new double[categories][];
        var answering = new double[categories][];
        for (int c = 0; c < categories; c++) {
            names.add("c" + c);
            int features = random.nextInt(2, 6);
            wanted[c] = shares(features, random, 0.3);
            answering[c] = shares(features, random, 0.8);
        }
        var counts = new int[categories][6];
        var pool = new ArrayList<Person>();
        for (int i = 0; i < people; i++) {
            var own = new ArrayList<String>();
            for (int c = 0; c < categories; c++) {
                int feature = pick(random.nextDouble(), wanted[c], answering[c]);
                counts[c][feature]++;
                own.add("f" + feature);
            }
            pool.add(new Person("p%05d".formatted(i), own));
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

    private static double[] shares(int features, SplittableRandom random, double least) {
        var shares = new double[features];
        double sum = 0;
        for (int f = 0; f < features; f++) {
            shares[f] = least + random.nextDouble();
            sum += shares[f];
        }
        for (int f = 0; f < features; f++) {
            shares[f] /= sum;
        }
        return shares;
    }

    private static int pick(double at, double[] wanted, double[] answering) {
        double left = at;
        for (int f = 0; f < wanted.length - 1; f++) {
            left -= (wanted[f] + answering[f]) / 2;
            if (left < 0) {
                return f;
            }
        }
        return wanted.length - 1;
    }
}
