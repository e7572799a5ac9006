package vn.daihoi.report.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// The top of every page of a report.
///
/// @param line who closed it or asked for review, and when
public record ReportHead(
        long id,
        long unitId,
        String unit,
        String years,
        String stage,
        String badge,
        String line,
        List<Crumb> crumbs,
        List<Tab> tabs) {

    /// @param name of the part in full, for those who point at it or listen to it
    /// @param open how many comments wait for an answer
    public record Tab(String label, String name, String path, boolean current, boolean written, long open) {}

    public String path() {
        return "/reports/" + id;
    }
}
