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

    /// @param written parts of `parts`
    public record Own(String path, String stage, String badge, String line, int written, int parts) {}
}
