package vn.daihoi.delegate.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.sheet.SheetRow;

/// A file as the block of cells that Excel would have put on the clipboard.
final class SheetText {
    private SheetText() {}

    /// Empty where the file is neither a readable Excel file nor a readable CSV file.
    static Optional<String> of(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' ? workbook(file) : csv(file);
    }

    private static Optional<String> workbook(byte[] file) {
        try {
            return Optional.of(
                    SheetReader.read(file).stream().map(SheetText::line).collect(Collectors.joining("\n")));
        } catch (SheetRefused refused) {
            return Optional.empty();
        }
    }

    private static String line(SheetRow row) {
        var last =
                row.texts().keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        var cells = new StringBuilder();
        for (var column = 0; column <= last; column++) {
            cells.append(column == 0 ? "" : "\t").append(cell(row.texts().getOrDefault(column, "")));
        }
        return cells.toString();
    }

    private static Optional<String> csv(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var table = CsvFile.parse("", text.startsWith("\uFEFF") ? text.substring(1) : text);
            var rows = new java.util.ArrayList<List<String>>();
            rows.add(table.header().fields());
            table.rows().forEach(row -> rows.add(row.fields()));
            return Optional.of(rows.stream()
                    .map(row -> row.stream().map(SheetText::cell).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n")));
        } catch (CharacterCodingException | BadInput unreadable) {
            return Optional.empty();
        }
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
