package vn.daihoi.commendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.daihoi.commendation.Statistics.Counted;
import vn.daihoi.shared.FewPeople;

/// Where a number of a minority is not told. It stands beside a list of names: of one person of whom one is of a
/// minority, it would say who (NĐ 13/2023 Điều 2.4). Neither may the sum say it by what is missing: who is left out is
/// never alone, and never few.
public final class Untold {
    private Untold() {}

    public static boolean isSumUntold(Collection<Counted> rows) {
        return FewPeople.are(persons(rows));
    }

    public static Set<Counted> rows(List<Counted> rows) {
        var bySize = rows.stream()
                .filter(row -> row.persons() > 0)
                .sorted(Comparator.comparingLong(Counted::persons))
                .toList();
        var untold = new HashSet<Counted>();
        for (var row : bySize) {
            if (FewPeople.are(row.persons())
                    || untold.size() == 1
                    || !untold.isEmpty() && FewPeople.are(persons(untold))) {
                untold.add(row);
            }
        }
        return untold;
    }

    private static long persons(Collection<Counted> rows) {
        return rows.stream().mapToLong(Counted::persons).sum();
    }
}
