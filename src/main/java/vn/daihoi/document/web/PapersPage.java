package vn.daihoi.document.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;

/// The papers of one unit's season, each with where it stands and what it still lacks.
///
/// @param letterhead whether the unit has said how its papers are headed
/// @param needed what the season asks of the unit
/// @param others what the program can draw up besides
public record PapersPage(
        List<Frame.Place> tabs,
        String unit,
        boolean planned,
        boolean letterhead,
        List<Row> needed,
        List<Row> others,
        boolean mayWrite) {

    /// @param about what this one is about, where there are several of the kind
    /// @param subject the same as it is kept, sent along when another is begun
    /// @param another where one more of the kind is begun beside the open one; empty where that cannot be
    /// @param link to the draft or the issued paper; empty while there is none
    /// @param begin where to begin it; empty where it is begun or not the reader's to begin
    /// @param mark badge of the row
    public record Row(
            String name,
            String about,
            String subject,
            String why,
            String link,
            String begin,
            String again,
            String another,
            String mark,
            String standing,
            String note,
            List<DraftPage.Lack> missing) {}
}
