package vn.daihoi.badge.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.web.Crumb;

/// All badges that ever bore one number, the latest first.
///
/// @param name of who bears it; "" for a blank one, or when nobody does any more
public record BadgeHistoryPage(
        DayHead head, List<Crumb> crumbs, int number, String name, String detail, List<Row> rows) {

    /// @param reason why it does not hold; "" while it does
    public record Row(
            int serial, String made, String printed, String kind, String state, String reason, String ended) {}
}
