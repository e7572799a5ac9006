package vn.daihoi.commendation.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// The rules on the order of honours that hold today.
///
/// @param mayCompare whether the reader may say that a rule was compared with the words of the law
public record OrdersPage(List<Crumb> crumbs, String law, boolean mayCompare, List<Row> rows) {

    /// @param kinds to whom it applies
    /// @param needs what must be held before, how often and for how long
    /// @param compared who compared it and when; empty while nobody has
    /// @param version of the comparison; 0 while there is none
    public record Row(
            String code, String title, String kinds, String needs, String source, String compared, int version) {}
}
