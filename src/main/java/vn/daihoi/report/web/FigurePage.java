package vn.daihoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Pages;

/// Where one figure comes from: the rows that were counted.
///
/// @param head of the report it was opened from; null where it was opened from the results
/// @param note how it is counted
/// @param untold whether the number would tell of single people what is sensitive
/// @param listAt where these are listed and worked on; empty for none
/// @param hidden rows whose names the reader may not see together with what they are counted for
public record FigurePage(
        @Nullable ReportHead head,
        List<Crumb> crumbs,
        String unit,
        String code,
        String label,
        String note,
        String value,
        boolean untold,
        String period,
        List<Row> rows,
        long hidden,
        Pages pages,
        String url,
        String listAt) {

    /// @param what honours, kind or state, in words
    public record Row(String name, String href, String post, String unit, String what) {}
}
