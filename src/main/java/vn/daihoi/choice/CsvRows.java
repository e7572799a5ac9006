package vn.daihoi.choice;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/// The rows of a text that this program wrote.
final class CsvRows {
    private CsvRows() {}

    static List<List<String>> of(String csv) {
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().map(row -> List.copyOf(row.getFields())).toList();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
