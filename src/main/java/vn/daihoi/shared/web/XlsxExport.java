package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// A table as an Excel file: title, what it shows, a head that stays, one row per thing.
///
/// ```java
/// new XlsxExport<Row>(t.of("unit.list"), t.of("unit.asOf", today))
///         .column(t.of("unit.name"), 40, Row::name)
///         .column(t.of("unit.staff"), 10, Row::staff)
///         .send(response, "don-vi", rows.stream());
/// ```
public final class XlsxExport<T> {
    private static final int HEAD = 3;
    private static final int LONGEST_CELL = 32_767;
    private static final String TEXT = "@";
    /// So many characters fit across an upright A4 page at a size that can be read.
    private static final int UPRIGHT = 95;
    /// The same on one that lies, at the smallest size.
    private static final int LYING = 260;
    /// Rows that are held in memory before they are written out.
    private static final int BLOCK = 500;

    private final String title;
    private final String note;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String head, int width, Function<T, ? extends @Nullable Object> value) {}

    public XlsxExport(String title, String note) {
        this.title = title;
        this.note = note;
    }

    /// @param width in characters
    public XlsxExport<T> column(String head, int width, Function<T, ? extends @Nullable Object> value) {
        columns.add(new Column<>(head, width, value));
        return this;
    }

    /// What a page writes as text and a sheet can reckon with: a day, a whole number; else the text itself.
    public static @Nullable Object typed(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        return VietnameseDate.read(text).<Object>map(day -> day).orElse(text);
    }

    public void send(HttpServletResponse response, String fileName, Stream<T> rows) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(VietnameseText.fileName(fileName) + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(response.getOutputStream(), rows);
    }

    public void write(OutputStream out, Stream<T> rows) throws IOException {
        try (var book = new Workbook(out, "Dai Hoi", "1.0");
                var sheet = book.newWorksheet(sheetName())) {
            head(sheet);
            var row = HEAD;
            for (var thing : (Iterable<T>) rows::iterator) {
                row(sheet, row++, thing);
                if (row % BLOCK == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(HEAD - 1, 0, Math.max(HEAD, row) - 1, columns.size() - 1);
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, note);
        var lines = 1;
        for (var i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width);
            sheet.value(HEAD - 1, i, columns.get(i).head);
            // the arrow of the filter and the bold letters take their room
            lines = Math.max(lines, CellLines.of(columns.get(i).head, Math.max(4, columns.get(i).width - 3)));
        }
        sheet.rowHeight(HEAD - 1, CellLines.height(lines));
        sheet.range(HEAD - 1, 0, HEAD - 1, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("F3ECE1")
                .borderStyle("thin")
                .set();
        sheet.freezePane(1, HEAD);
        sheet.repeatRows(HEAD - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        print(sheet, columns.stream().mapToInt(Column::width).sum());
    }

    /// A table too wide to be read on one page goes over several, each with the first column.
    private static void print(Worksheet sheet, int width) {
        var pages = (width + LYING - 1) / LYING;
        sheet.pageOrientation(width > UPRIGHT ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pages);
        sheet.fitToHeight((short) 0);
        if (pages > 1) {
            sheet.repeatCols(0);
        }
    }

    private void row(Worksheet sheet, int row, T thing) {
        var lines = 1;
        for (var i = 0; i < columns.size(); i++) {
            var value = columns.get(i).value.apply(thing);
            cell(sheet, row, i, value);
            if (value instanceof String text && text.length() > columns.get(i).width) {
                lines = Math.max(lines, CellLines.of(text, columns.get(i).width));
            }
        }
        if (lines > 1) {
            sheet.range(row, 0, row, columns.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.rowHeight(row, CellLines.height(lines));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> sheet.value(row, column, number);
            case Long number -> sheet.value(row, column, number);
            case Double number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Instant moment -> {
                sheet.value(row, column, moment.atZone(SeasonClock.ZONE).toLocalDateTime());
                sheet.style(row, column).format("hh:mm dd/mm/yyyy").set();
            }
            default -> text(sheet, row, column, value.toString());
        }
    }

    /// A name such as `=HYPERLINK(…)` stays the text it is, even after somebody edits the cell:
    /// the cell is written as a string and its format is text.
    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private String sheetName() {
        var name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.isEmpty() ? "1" : name.length() > 31 ? name.substring(0, 31) : name;
    }
}
