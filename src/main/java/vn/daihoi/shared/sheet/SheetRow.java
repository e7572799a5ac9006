package vn.daihoi.shared.sheet;

import java.util.Map;
import java.util.Set;

/// One row as it stands in the file.
///
/// @param number as Excel shows it, from 1
/// @param texts by column, from 0; NFC, single spaces; empty cells are left out
/// @param formulas columns whose cell holds a formula; its text is what Excel had computed last
public record SheetRow(int number, Map<Integer, String> texts, Set<Integer> formulas) {

    public String text(int column) {
        return texts.getOrDefault(column, "");
    }
}
