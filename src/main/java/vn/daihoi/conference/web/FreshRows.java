package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.daihoi.conference.sheet.Sheet;

/// Empty rows at the end of a table that is written in, under ids no other row has.
final class FreshRows {
    private static final int HOW_MANY = 5;

    private FreshRows() {}

    static List<String> after(Sheet sheet, String list, boolean editable) {
        var rows = new ArrayList<>(sheet.rows(list));
        if (editable) {
            add(rows, "");
        }
        return rows;
    }

    static void add(List<String> rows, String suffix) {
        var free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "new" + number + suffix)
                .filter(row -> !rows.contains(row))
                .limit(HOW_MANY)
                .toList();
        rows.addAll(free);
    }
}
