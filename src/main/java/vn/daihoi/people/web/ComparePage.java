package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.people.web.DuplicatesPage.Pair;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;

/// Two entries side by side. Where they differ, a value is picked; the first one goes on unless told otherwise.
///
/// @param stale whether one of them was edited while the reader looked
public record ComparePage(
        List<Crumb> crumbs,
        Pair pair,
        int version,
        int otherVersion,
        List<Row> rows,
        List<Finding> findings,
        boolean stale) {

    /// @param takesOther whether the other's value is picked at first, because the first one has none
    public record Row(String key, String label, String one, String other, boolean differs, boolean takesOther) {}
}
