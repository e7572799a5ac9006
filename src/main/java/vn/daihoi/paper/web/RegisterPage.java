package vn.daihoi.paper.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// The register of one unit's outgoing papers.
///
/// @param query of the filter, for the file of the same rows
/// @param caption whose register of which year, as printed above it
public record RegisterPage(
        List<Frame.Place> tabs,
        String unit,
        String caption,
        String url,
        String query,
        List<Choice> years,
        List<Choice> kinds,
        String year,
        String kind,
        String words,
        boolean filtered,
        List<Row> rows,
        Pages pages) {

    /// @param mark badge of the row
    public record Row(
            String link,
            String number,
            String issuedOn,
            String kind,
            String summary,
            String signer,
            String recipients,
            String mark,
            String standing,
            String note,
            boolean signed) {}
}
