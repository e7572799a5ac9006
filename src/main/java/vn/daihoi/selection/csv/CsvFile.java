package vn.daihoi.selection.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Reads a table from a text file as people have it: comma, semicolon or tab; quotes; NFD from a Mac; blank lines;
/// the line `sep=;` that Excel understands. All that is wrong with its shape is told at once, by line.
public final class CsvFile {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String EXCEL_HINT = "sep=";

    private CsvFile() {}

    /// @throws BadInput where the file is missing, empty, in another code page, or not a table
    public static CsvTable read(Path path) {
        return parse(path.toString(), CsvText.of(path));
    }

    /// @param file what the text is called in messages
    public static CsvTable parse(String file, String text) {
        var hinted = text.regionMatches(true, 0, EXCEL_HINT, 0, EXCEL_HINT.length()) && text.length() > 4;
        var separator = hinted ? text.charAt(4) : separator(text);
        var rows = rows(file, text, separator);
        if (hinted) {
            rows.removeFirst();
        }
        if (rows.isEmpty()) {
            throw new BadInput(InputFault.of(file, 0, "selection.csv.empty"));
        }
        var table = new CsvTable(file, separator, rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
        checkShape(table);
        return table;
    }

    private static List<CsvRow> rows(String file, String text, char separator) {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
        var rows = new ArrayList<CsvRow>();
        long next = 1;
        try (var records = reader.ofCsvRecord(text)) {
            for (var record : records) {
                rows.add(row(record));
                next = record.getStartingLineNumber() + linesOf(record);
            }
        } catch (CsvParseException _) {
            throw new BadInput(InputFault.of(file, next, "selection.csv.quotes"));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory could not be read", impossible);
        }
        rows.removeIf(CsvRow::isBlank);
        return rows;
    }

    private static CsvRow row(CsvRecord record) {
        return new CsvRow(
                record.getStartingLineNumber(),
                record.getFields().stream().map(CsvFile::clean).toList());
    }

    /// A quoted field may run over several lines.
    private static long linesOf(CsvRecord record) {
        return 1
                + record.getFields().stream()
                        .flatMapToInt(String::chars)
                        .filter(it -> it == '\n')
                        .count();
    }

    /// A text as the fields of every file are read: NFC, because a name written in two ways would be two people.
    public static String clean(String field) {
        return Normalizer.normalize(field.replace('\u00A0', ' '), Normalizer.Form.NFC)
                .strip();
    }

    /// The separator that the first line uses most, outside of quotes.
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            for (int s = 0; s < counts.length; s++) {
                counts[s] += !quoted && text.charAt(i) == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < counts.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }

    private static void checkShape(CsvTable table) {
        var faults = table.faults();
        var seen = new HashSet<String>();
        for (var name : table.header().fields()) {
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                faults.add(table.header(), "selection.csv.column-twice", name);
            }
        }
        int columns = table.header().fields().size();
        for (var row : table.rows()) {
            if (row.fields().stream().skip(columns).anyMatch(field -> !field.isEmpty())) {
                faults.add(row, "selection.csv.too-many", row.fields().size(), columns);
            }
        }
        faults.throwIfAny();
    }
}
