package vn.daihoi.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.Letters;

/// The file that was uploaded, given back with one more column: what is to be mended in each row. Everything else in it
/// stays as it was. Word files and pasted blocks come back as a new Excel file.
///
/// @param ending of the file's name
@SuppressWarnings("ArrayRecordComponent")
public record RemarkedFile(byte[] content, String ending) {
    private static final int WIDTH = 60;

    /// @param remarks by number of the row
    public static RemarkedFile of(ListFile kind, byte[] file, Grid grid, Map<Integer, String> remarks)
            throws SheetRefused {
        try {
            return switch (kind) {
                case XLSX -> new RemarkedFile(XlsxRemarks.write(file, grid, remarks), ".xlsx");
                case XLS -> new RemarkedFile(xls(file, grid, remarks), ".xls");
                case CSV -> new RemarkedFile(csv(file, remarks), ".csv");
                case DOCX, PASTED -> new RemarkedFile(fresh(grid, remarks), ".xlsx");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a list that was read cannot be written", e);
        }
    }

    private static byte[] xls(byte[] file, Grid grid, Map<Integer, String> remarks) throws IOException {
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(grid.sheet());
            var column = grid.lastColumn() + 1;
            remarks.forEach((number, text) -> {
                var row = sheet.getRow(number - 1);
                (row == null ? sheet.createRow(number - 1) : row)
                        .createCell(column)
                        .setCellValue(text);
            });
            sheet.setColumnWidth(column, WIDTH * 256);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] csv(byte[] file, Map<Integer, String> remarks) throws SheetRefused {
        var text = Delimited.decode(file);
        var separator = Delimited.separator(text);
        var lines = Delimited.lines(text, separator);
        var width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return ("\uFEFF"
                        + lines.stream()
                                .map(line -> line(line, width, remarks.getOrDefault(line.number(), ""), separator))
                                .collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Delimited.Line line, int width, String remark, char separator) {
        return IntStream.rangeClosed(0, width)
                .mapToObj(i -> i == width
                        ? remark
                        : i < line.cells().size() ? line.cells().get(i) : "")
                .map(cell -> quoted(cell, separator))
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    private static String quoted(String cell, char separator) {
        return cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static byte[] fresh(Grid grid, Map<Integer, String> remarks) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Dai Hoi", "1.0");
                var sheet = book.newWorksheet("1")) {
            var width = grid.width();
            sheet.width(width, WIDTH);
            for (var row : grid.rows()) {
                for (var column = 0; column < row.width(); column++) {
                    sheet.value(row.number() - 1, column, Letters.readable(row.text(column), row.font(column)));
                }
                sheet.value(row.number() - 1, width, remarks.getOrDefault(row.number(), ""));
            }
        }
        return out.toByteArray();
    }
}
