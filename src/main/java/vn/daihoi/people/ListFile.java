package vn.daihoi.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvRow;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.shared.sheet.SheetRow;

/// The rows of an Excel or CSV file, whichever it is.
final class ListFile {
    private static final String MARK = "\uFEFF";

    private ListFile() {}

    static List<SheetRow> read(byte[] file) throws SheetRefused {
        return isArchive(file) || file.length == 0 ? SheetReader.read(file) : csv(file);
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
                    .map(ListFile::row)
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
}
