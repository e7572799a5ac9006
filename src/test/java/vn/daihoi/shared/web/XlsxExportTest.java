package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxExportTest {
    private record Unit(String name, int staff, LocalDate due) {}

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        for (var name : List.of("=1+1", "+84299", "-5", "@SUM(A1)", "\t=1")) {
            var cell = rows(new Unit(name, 1, LocalDate.EPOCH)).get(3).getCell(0);

            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getRawValue()).isEqualTo(name);
        }
    }

    /// Else Excel would run it after somebody pressed F2 and Enter.
    @Test
    void only_such_a_cell_is_formatted_as_text(@TempDir Path folder) throws IOException {
        var harmless = write(new Unit("Sở Nội vụ", 96, LocalDate.EPOCH));
        var dangerous = write(new Unit("=1+1", 96, LocalDate.EPOCH));

        assertThat(styles(harmless, folder.resolve("harmless.xlsx"))).doesNotContain("formatCode=\"@\"");
        assertThat(styles(dangerous, folder.resolve("dangerous.xlsx"))).contains("formatCode=\"@\"");
    }

    @Test
    void numbers_and_days_can_be_reckoned_with() throws IOException {
        var row = rows(new Unit("Sở Nội vụ", 96, LocalDate.of(2020, 2, 28))).get(3);

        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("96");
        assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo("2020-02-28");
    }

    @Test
    void the_head_is_in_the_third_row_under_title_and_note() throws IOException {
        var rows = rows();

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Đơn vị: tiến độ / hạn");
        assertThat(rows.get(2).stream().map(cell -> cell.getRawValue())).containsExactly("Đơn vị", "Số người", "Hạn");
    }

    /// Other programs than Excel leave a row as high as it says.
    @Test
    void a_text_longer_than_its_column_is_wrapped_and_its_row_high_enough() throws IOException {
        var name = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Sóc Trăng "
                .repeat(2)
                .strip();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(
                write(new Unit("Sở Nội vụ", 96, LocalDate.EPOCH), new Unit(name, 1, LocalDate.EPOCH))))) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(4);

            assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(row.getHeightInPoints()).isEqualTo(45);
            assertThat(row.getCell(2).getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.EPOCH);
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getWrapText()).isFalse();
        }
    }

    @Test
    void a_table_too_wide_for_one_page_is_printed_on_several() throws IOException {
        var out = new ByteArrayOutputStream();
        var export = new XlsxExport<String>("Rộng", "");
        for (var i = 0; i < 10; i++) {
            export.column("Cột " + i, 60, name -> name);
        }
        export.write(out, Stream.of("Sở Nội vụ"));
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getPrintSetup().getFitWidth()).isEqualTo((short) 3);
            assertThat(book.getSheetAt(0).getRepeatingColumns()).isNotNull();
            assertThat(book.getSheetAt(0).getRepeatingRows()).isNotNull();
        }
    }

    private static String styles(byte[] book, Path file) throws IOException {
        try (var zip = new ZipFile(Files.write(file, book).toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Row> rows(Unit... units) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(write(units)))) {
            return book.getFirstSheet().read();
        }
    }

    private static byte[] write(Unit... units) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxExport<Unit>("Đơn vị: tiến độ / hạn", "đến ngày 12/02/2020")
                .column("Đơn vị", 40, Unit::name)
                .column("Số người", 10, Unit::staff)
                .column("Hạn", 12, Unit::due)
                .write(out, Stream.of(units));
        return out.toByteArray();
    }
}
