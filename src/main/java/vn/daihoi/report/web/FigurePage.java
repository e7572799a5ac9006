package vn.daihoi.report.web;

import java.util.List;
import vn.daihoi.shared.web.Pages;

/// Where one figure comes from: the rows that were counted.
///
/// @param note how it is counted
/// @param hidden rows whose names the reader may not see together with what they are counted for
public record FigurePage(
        ReportHead head,
        String code,
        String label,
        String note,
        String value,
        String period,
        List<Row> rows,
        long hidden,
        Pages pages,
        String url) {

    /// @param what honours, kind or state, in words
    public record Row(String name, String href, String post, String unit, String what) {}
}
