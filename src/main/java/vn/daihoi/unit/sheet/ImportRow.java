package vn.daihoi.unit.sheet;

import java.util.Map;
import java.util.Set;

/// One row of units as it was uploaded, by our own columns. Kept until it is confirmed, so that nothing is typed again.
///
/// @param number of the row in the file
/// @param texts only of the columns the file has; an empty text is an empty cell
/// @param formulas columns in which a formula stood
public record ImportRow(int number, Map<ImportColumn, String> texts, Set<ImportColumn> formulas) {

    public String text(ImportColumn column) {
        return texts.getOrDefault(column, "");
    }
}
