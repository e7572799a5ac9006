package vn.daihoi.commendation.web;

import java.util.List;
import vn.daihoi.commendation.Statistics;
import vn.daihoi.shared.web.Crumb;

/// Who was commended in the season, counted; and those behind one number.
///
/// @param columns what is counted, each with its heading
/// @param rows one for each form, then the sum
/// @param chosen heading of the list below; empty where no number was opened
public record StatisticsPage(
        List<Crumb> crumbs,
        String unit,
        long unitId,
        String season,
        List<Column> columns,
        List<Row> rows,
        Row sum,
        long direct,
        long leaders,
        long persons,
        String chosen,
        List<Statistics.Row> list) {

    /// Neither of the two that stand before it, or not known.
    public long others() {
        return persons - direct - leaders;
    }

    public record Column(String code, String label) {}

    public record Row(String title, List<Cell> cells) {}

    /// @param untold whether the number would tell of single people what is sensitive
    /// @param href opens who was counted; empty where nobody was, or where it may not be shown one by one
    public record Cell(String label, long number, boolean untold, String href) {}
}
