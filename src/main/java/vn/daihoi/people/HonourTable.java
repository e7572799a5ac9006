package vn.daihoi.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.sheet.SheetRow;

/// Finds the head of a list of honours, above which titles may stand, and takes the rows below it.
final class HonourTable {
    private static final int HEAD_WITHIN = 30;

    private HonourTable() {}

    static List<ListedHonour> read(byte[] file) throws SheetRefused {
        var sheet = ListFile.read(file);
        for (int i = 0; i < Math.min(sheet.size(), HEAD_WITHIN); i++) {
            var columns = columns(sheet.get(i));
            if (columns.containsKey(HonourColumn.HOLDER) && columns.containsKey(HonourColumn.AWARD)) {
                return rows(sheet.subList(i + 1, sheet.size()), columns);
            }
        }
        throw new SheetRefused("people.honours.refused.head");
    }

    private static Map<HonourColumn, Integer> columns(SheetRow head) {
        var columns = new EnumMap<HonourColumn, Integer>(HonourColumn.class);
        head.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(cell -> HonourColumn.headed(cell.getValue())
                        .ifPresent(column -> columns.putIfAbsent(column, cell.getKey())));
        return columns;
    }

    /// Rows without an honour are headings between the rows, totals and signatures.
    private static List<ListedHonour> rows(List<SheetRow> sheet, Map<HonourColumn, Integer> columns)
            throws SheetRefused {
        var rows = new ArrayList<ListedHonour>();
        for (var row : sheet) {
            var texts = new EnumMap<HonourColumn, String>(HonourColumn.class);
            columns.forEach((column, at) -> {
                if (!row.text(at).isEmpty()) {
                    texts.put(column, row.text(at));
                }
            });
            if (texts.containsKey(HonourColumn.HOLDER) && texts.containsKey(HonourColumn.AWARD)) {
                rows.add(new ListedHonour(row.number(), texts));
            }
        }
        if (rows.isEmpty()) {
            throw new SheetRefused("people.import.refused.noRows");
        }
        return rows;
    }
}
