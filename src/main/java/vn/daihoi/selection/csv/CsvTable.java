package vn.daihoi.selection.csv;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A file read: the names of its columns and its rows. No blank row, no row longer than the header, no name twice.
///
/// @param separator as the file uses it, so that the answer can be written alike
public record CsvTable(String file, char separator, CsvRow header, List<CsvRow> rows) {

    /// Where a column stands under any of its names; letters big or small are the same.
    public OptionalInt column(String... names) {
        return IntStream.range(0, header.fields().size())
                .filter(at -> Arrays.stream(names).anyMatch(header.at(at)::equalsIgnoreCase))
                .findFirst();
    }

    /// @throws BadInput naming the column and those that are there
    public int require(String... names) {
        return column(names)
                .orElseThrow(() -> new BadInput(InputFault.of(
                        file,
                        header.line(),
                        "selection.csv.no-column",
                        String.join(" / ", names),
                        String.join(", ", header.fields()))));
    }

    public InputFaults faults() {
        return new InputFaults(file);
    }
}
