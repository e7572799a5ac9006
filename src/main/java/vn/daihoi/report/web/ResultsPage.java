package vn.daihoi.report.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// What the season has brought a unit and those below it: the few numbers leaders ask for first, bars with their table,
/// and what the last congress counted beside them.
///
/// @param report address of the unit's results report; empty where the reader may not open one
/// @param typing the figure of the last congress being typed in
public record ResultsPage(
        List<Crumb> crumbs,
        long unitId,
        String unit,
        String years,
        String day,
        String report,
        List<Tile> tiles,
        List<Chart> charts,
        List<String> columns,
        List<UnitRow> units,
        List<Compared> compared,
        boolean mayEdit,
        Typing typing,
        List<Choice> figures) {

    public record Tile(String label, String value, String note, String href) {}

    /// @param compared whether any of its rows has a figure of the last congress
    public record Chart(String title, String note, List<Bar> bars, boolean compared) {}

    /// @param width of the bar in a hundred of the greatest; `pastWidth` the same of the last congress, `pastValue`
    /// what
    ///     it counted or words for not known
    public record Bar(
            String label, String value, String href, String share, double width, String pastValue, double pastWidth) {}

    /// One of the units right below, with what is counted there; the cells in the order of the columns.
    public record UnitRow(String name, String href, List<String> cells) {}

    /// @param at where it is typed; empty where that is this page
    /// @param change in words: `+12 (+8 %)`
    public record Compared(
            String code,
            String label,
            String href,
            String past,
            String period,
            String now,
            String change,
            String source,
            String at,
            int version) {}

    /// @param by who saved meanwhile; empty while nobody has
    public record Typing(PastForm form, FormErrors errors, List<Clash> clashes, String by) {
        static final Typing NOTHING = new Typing(PastForm.BLANK, FormErrors.none(), List.of(), "");
    }
}
