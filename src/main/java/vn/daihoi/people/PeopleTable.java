package vn.daihoi.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.sheet.SheetRow;

/// Finds the head of a clean list of people in an Excel or CSV file, above which titles may stand, and takes the rows
/// below it. Columns are known by the words at their head, wherever they stand.
final class PeopleTable {
    private static final int HEAD_WITHIN = 30;

    private PeopleTable() {}

    static List<ListedPerson> read(byte[] file) throws SheetRefused {
        var sheet = ListFile.read(file);
        for (var i = 0; i < Math.min(sheet.size(), HEAD_WITHIN); i++) {
            var columns = columns(sheet.get(i));
            if (columns.containsKey(Field.DISPLAY) && columns.size() > 1) {
                return rows(sheet.subList(i + 1, sheet.size()), columns);
            }
        }
        throw new SheetRefused("people.import.refused.head");
    }

    /// The first of two columns with the same head counts.
    private static Map<Field, Integer> columns(SheetRow head) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        head.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(cell ->
                        Field.headed(cell.getValue()).ifPresent(field -> columns.putIfAbsent(field, cell.getKey())));
        return columns;
    }

    /// Rows with a name and nothing else are headings between the rows, totals and signatures.
    private static List<ListedPerson> rows(List<SheetRow> sheet, Map<Field, Integer> columns) throws SheetRefused {
        var rows = new ArrayList<ListedPerson>();
        for (var row : sheet) {
            var texts = new EnumMap<Field, String>(Field.class);
            columns.forEach((field, column) -> {
                if (!row.text(column).isEmpty()) {
                    texts.put(field, row.text(column));
                }
            });
            if (texts.size() > 1) {
                rows.add(new ListedPerson(row.number(), texts));
            }
        }
        if (rows.isEmpty()) {
            throw new SheetRefused("people.import.refused.noRows");
        }
        return rows;
    }
}
