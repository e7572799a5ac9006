package vn.daihoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The unit's own report and those of the units right below.
///
/// @param own null while it has not been begun, or the unit has none to write
/// @param planned whether a plan with an outline is in force
public record ListPage(
        long unitId,
        String unit,
        boolean mayBegin,
        @Nullable Own own,
        List<Side.UnitRow> rows,
        String summary,
        boolean planned) {

    private static final int FEW = 12;

    /// What is shown at once: few units all, of many those that have begun.
    public List<Side.UnitRow> shown() {
        return waiting().isEmpty()
                ? rows
                : rows.stream().filter(row -> !row.since().isEmpty()).toList();
    }

    /// Of many units those that have not begun: folded away.
    public List<Side.UnitRow> waiting() {
        return rows.size() <= FEW
                ? List.of()
                : rows.stream().filter(row -> row.since().isEmpty()).toList();
    }

    /// @param written parts of `parts`
    public record Own(String path, String stage, String badge, String line, int written, int parts) {}
}
