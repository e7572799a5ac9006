package vn.daihoi.report.web;

import java.util.List;

/// What a report and those below it say otherwise than the data, or less than their parts.
///
/// @param summed whether the reports below were held against those below them as well
public record ContradictionsPage(ReportHead head, List<Row> own, List<Row> below, boolean summed) {

    /// @param said in the report; `where` it stands and since when
    /// @param other what says otherwise; `source` where that comes from
    /// @param shares of the units below that make up the other
    /// @param mender who can put it right; `mend` where
    public record Row(
            String unit,
            String where,
            String href,
            String label,
            String said,
            String how,
            String other,
            String source,
            String sourceHref,
            List<Share> shares,
            String mender,
            String mend) {}

    public record Share(String unit, String said, String href) {}
}
