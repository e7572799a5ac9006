package vn.daihoi.selection.lot;

import java.util.ArrayList;
import java.util.SplittableRandom;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

/// Random problems small enough to look at every panel: odd seeds are tight around some panel, so that whole panels
/// often fall short of what the quotas alone would allow; of the even ones many are impossible.
final class SmallProblem {
    private SmallProblem() {}

    static Problem of(long seed) {
        var random = new SplittableRandom(seed);
        int people = random.nextInt(4, 11);
        int categories = random.nextInt(1, 5);
        int seats = random.nextInt(1, Math.min(people, 6));
        var names = new ArrayList<String>();
        var features = new int[categories];
        for (int c = 0; c < categories; c++) {
            names.add("c" + c);
            features[c] = random.nextInt(2, 4);
        }
        var pool = new ArrayList<Person>();
        for (int i = 0; i < people; i++) {
            var own = new ArrayList<String>();
            for (int c = 0; c < categories; c++) {
                own.add("f" + random.nextInt(features[c]));
            }
            pool.add(new Person("p" + i, own));
        }
        var quotas = new ArrayList<Quota>();
        for (int c = 0; c < categories; c++) {
            for (int f = 0; f < features[c]; f++) {
                var feature = "f" + f;
                int category = c;
                int some = (int) pool.stream()
                        .limit(seats)
                        .filter(person -> person.features().get(category).equals(feature))
                        .count();
                int min = seed % 2 == 0 ? random.nextInt(0, seats / 2 + 1) : Math.max(0, some - random.nextInt(2));
                int max = seed % 2 == 0 ? random.nextInt(min, seats + 1) : some + random.nextInt(2);
                quotas.add(new Quota("c" + c, feature, min, max));
            }
        }
        return new Problem(new Pool(names, pool), quotas, seats);
    }
}
