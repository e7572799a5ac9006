package vn.daihoi.selection.csv;

import java.util.List;

/// One record of a file: its fields in NFC without outer blanks, and the line it starts on.
public record CsvRow(long line, List<String> fields) {

    /// Spreadsheets leave out empty cells at the end of a line.
    public String at(int column) {
        return column < fields.size() ? fields.get(column) : "";
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isEmpty);
    }
}
