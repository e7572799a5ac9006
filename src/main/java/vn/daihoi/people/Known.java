package vn.daihoi.people;

import java.util.Comparator;

/// A registrant with what composition counts of it: for whoever needs both for a whole list.
///
/// @param sortKey its place in a list of names: tên, họ, đệm
public record Known(Registrant registrant, Traits traits, String sortKey) {
    static final Comparator<Known> ORDER = Comparator.comparing(Known::sortKey)
            .thenComparingLong(known -> known.registrant().id());
}
