package vn.daihoi.selection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Choose exactly `seats` people of the pool so that every quota is kept.
///
/// Bounds per unit, attribute pairs, must-have and must-not are quotas too, over a category made for them: "must-have"
/// is the feature of those who must be in, with as many seats as members. Quotas are held in the order of their names,
/// so that the order of files never matters.
public record Problem(Pool pool, List<Quota> quotas, int seats) {
    private static final Comparator<Quota> BY_NAME =
            Comparator.comparing(Quota::category).thenComparing(Quota::feature);

    public Problem {
        quotas = quotas.stream().sorted(BY_NAME).toList();
        var seen = new HashSet<List<String>>();
        for (var quota : quotas) {
            if (!pool.categories().contains(quota.category())) {
                throw new IllegalArgumentException("category (%s) is not in the pool".formatted(quota.category()));
            }
            if (!seen.add(List.of(quota.category(), quota.feature()))) {
                throw new IllegalArgumentException(
                        "quota of %s %s is there twice".formatted(quota.category(), quota.feature()));
            }
        }
        if (seats < 0) {
            throw new IllegalArgumentException("seats are (%d), expected at least 0".formatted(seats));
        }
    }

    /// People alike for every quota, grouped. Costs a pass over the pool: ask once.
    public Kinds kinds() {
        return Kinds.of(this);
    }
}
