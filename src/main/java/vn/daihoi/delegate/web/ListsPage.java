package vn.daihoi.delegate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All lists in the reader's scope.
///
/// @param own of the reader's own unit; empty where the reader has none
/// @param rows of the units below
/// @param planned whether a plan is in force
public record ListsPage(long unitId, String unit, boolean editable, List<Slot> own, List<Row> rows, boolean planned) {

    /// A list that is there or may be begun.
    public record Slot(
            String purpose, String title, @Nullable Count count) {}

    /// @param place the unit right above
    public record Row(
            String unit,
            String place,
            @Nullable Count here,
            @Nullable Count up) {}

    public record Count(long id, int delegates, int guests, int reserves, boolean adopted) {}
}
