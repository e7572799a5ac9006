package vn.daihoi.people;

import java.util.Locale;
import vn.daihoi.intake.Row;

/// One row of an uploaded list of honours.
record ListedHonour(Row row) {
    private static final String RANKED = "(?iu)^(.*?)[, ]+hạng +(nhất|nhì|ba)$";

    String text(HonourColumn column) {
        return row.text(column.key());
    }

    /// “Huân chương Lao động hạng Ba” in one cell, or the rank in its own.
    String award() {
        return rank(HonourColumn.RANK).isEmpty()
                ? text(HonourColumn.AWARD).replaceFirst(RANKED, "$1")
                : text(HonourColumn.AWARD);
    }

    String rank() {
        var own = rank(HonourColumn.RANK);
        var award = text(HonourColumn.AWARD);
        return !own.isEmpty() ? own : award.matches(RANKED) ? capital(award.replaceFirst(RANKED, "$2")) : "";
    }

    private String rank(HonourColumn column) {
        return capital(text(column).replaceFirst("(?iu)^hạng +", ""));
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? ""
                : Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
