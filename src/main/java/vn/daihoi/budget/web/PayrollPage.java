package vn.daihoi.budget.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.web.Frame;

/// Whom of a list the state pays.
///
/// @param show which are listed: `unclear`, `unpaid`, `paid`
public record PayrollPage(DayHead head, String path, List<Frame.Place> tabs, String show, List<Row> rows) {

    /// @param said whether an officer has said so; else it is inferred
    public record Row(long id, String name, String post, String unit, boolean guest, boolean said) {}
}
