package vn.daihoi.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.sheet.SheetRow;

/// Finds the head of a clean list of people in an Excel or CSV file, above which titles may stand, and takes the rows
/// below it. Columns are known by the words at their head, wherever they stand.
final class PeopleTable {
    private static final int HEAD_WITHIN = 30;
    private static final String MARK = "\uFEFF";

    private PeopleTable() {}

    static List<ListedPerson> read(byte[] file) throws SheetRefused {
        var sheet = isArchive(file) || file.length == 0 ? SheetReader.read(file) : csv(file);
        for (var i = 0; i < Math.min(sheet.size(), HEAD_WITHIN); i++) {
            var columns = columns(sheet.get(i));
            if (columns.containsKey(Field.DISPLAY) && columns.size() > 1) {
                return rows(sheet.subList(i + 1, sheet.size()), columns);
            }
        }
        throw new SheetRefused("people.import.refused.head");
    }

    private static boolean isArchive(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<SheetRow> csv(byte[] file) throws SheetRefused {
        if (file.length > SheetReader.MOST_BYTES) {
            throw new SheetRefused("shared.sheet.large", SheetReader.MOST_BYTES / 1024 / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var table = CsvFile.parse("csv", text.startsWith(MARK) ? text.substring(1) : text);
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .map(PeopleTable::row)
                    .toList();
        } catch (CharacterCodingException e) {
            throw new SheetRefused("people.import.refused.notUtf8");
        } catch (BadInput bad) {
            throw new SheetRefused(
                    "people.import.refused.csv",
                    Math.max(1, bad.faults().getFirst().line()));
        }
    }

    private static SheetRow row(CsvRow row) {
        var texts = new HashMap<Integer, String>();
        IntStream.range(0, row.fields().size())
                .filter(column -> !row.at(column).isEmpty())
                .forEach(column -> texts.put(column, row.at(column)));
        return new SheetRow((int) row.line(), texts, java.util.Set.of());
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
