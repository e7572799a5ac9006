package vn.daihoi.selection.csv;

import java.util.List;
import java.util.stream.Collectors;

/// One line to write.
public final class CsvLine {
    private CsvLine() {}

    public static String of(char separator, List<String> fields) {
        return fields.stream().map(field -> quoted(separator, field)).collect(Collectors.joining("" + separator));
    }

    private static String quoted(char separator, String field) {
        var needsQuotes = field.indexOf(separator) >= 0
                || field.indexOf('"') >= 0
                || field.indexOf('\n') >= 0
                || field.indexOf('\r') >= 0;
        return needsQuotes ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
