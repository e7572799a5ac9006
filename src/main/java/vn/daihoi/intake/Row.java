package vn.daihoi.intake;

import java.util.Map;
import java.util.Set;

/// One row of an uploaded list, by the columns of its register: Unicode, composed, single blanks.
///
/// @param number as the file shows it, from 1
/// @param formulas columns whose cell is a formula; its text is what was computed last
public record Row(int number, Map<String, String> texts, Set<String> formulas) {

    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }
}
