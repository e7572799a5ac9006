package vn.daihoi.unit.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.sheet.SheetRow;

/// Finds the head of the list in a sheet, above which titles may stand, and takes the rows below it.
public final class ImportTable {
    private static final int HEAD_WITHIN = 30;

    private ImportTable() {}

    public static List<ImportRow> of(List<SheetRow> sheet) throws SheetRefused {
        for (var i = 0; i < Math.min(sheet.size(), HEAD_WITHIN); i++) {
            var columns = columns(sheet.get(i));
            if (columns.containsKey(ImportColumn.CODE) && columns.containsKey(ImportColumn.NAME)) {
                return rows(sheet.subList(i + 1, sheet.size()), columns);
            }
        }
        throw new SheetRefused("unit.import.refused.head");
    }

    /// The first of two columns with the same head counts.
    private static Map<ImportColumn, Integer> columns(SheetRow head) {
        var columns = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        head.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(cell -> ImportColumn.headed(cell.getValue())
                        .ifPresent(column -> columns.putIfAbsent(column, cell.getKey())));
        return columns;
    }

    /// Rows without code and name are second heads, blank lines, totals and signatures.
    private static List<ImportRow> rows(List<SheetRow> sheet, Map<ImportColumn, Integer> columns) throws SheetRefused {
        var rows = new ArrayList<ImportRow>();
        for (var row : sheet) {
            var read = row(row, columns);
            if (!read.text(ImportColumn.CODE).isEmpty() || isNamed(read)) {
                rows.add(read);
            }
        }
        if (rows.isEmpty()) {
            throw new SheetRefused("unit.import.refused.noRows");
        }
        return rows;
    }

    /// A line with a name and nothing else is a heading between the rows, such as “I. SỞ, BAN, NGÀNH”, or a signature.
    private static boolean isNamed(ImportRow row) {
        return !row.text(ImportColumn.NAME).isEmpty()
                && row.texts().values().stream().filter(text -> !text.isEmpty()).count() > 1;
    }

    private static ImportRow row(SheetRow row, Map<ImportColumn, Integer> columns) {
        var texts = columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        column -> row.text(column.getValue()),
                        (a, _) -> a,
                        () -> new EnumMap<ImportColumn, String>(ImportColumn.class)));
        var formulas = columns.entrySet().stream()
                .filter(column -> row.formulas().contains(column.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImportColumn.class)));
        return new ImportRow(row.number(), texts, formulas);
    }
}
