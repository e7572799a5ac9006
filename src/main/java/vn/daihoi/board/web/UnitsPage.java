package vn.daihoi.board.web;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.board.UnitLine;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Pages;

/// The units behind a number of the board, the longest late first.
///
/// @param titleKey what they have in common
public record UnitsPage(
        UnitLine unit,
        LocalDate day,
        boolean past,
        Asked asked,
        String titleKey,
        List<Crumb> crumbs,
        List<UnitRow> rows,
        Pages pages,
        FilterChoices choices) {

    public String url() {
        return asked.at("/board/units");
    }

    /// Of the page shown now.
    public String here() {
        return vn.daihoi.shared.web.Links.with(url(), "page", pages.number());
    }
}
