package vn.daihoi.unit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.sheet.SheetRefused;

class SheetReaderTest {

    @Test
    void columns_are_found_by_their_names_wherever_they_stand() throws SheetRefused {
        var rows = table(Sheets.of(
                row("DANH SÁCH CÁC ĐƠN VỊ"),
                row(),
                row("STT", "Tên đơn vị", "Số CB, CC, VC", "Mã", "Loại đơn vị", "Số người"),
                row(1, "Xã Phú Tân", "x", 31582, "Xã", 31)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().number()).isEqualTo(4);
        assertThat(rows.getFirst().text(ImportColumn.CODE)).isEqualTo("31582");
        assertThat(rows.getFirst().text(ImportColumn.NAME)).isEqualTo("Xã Phú Tân");
        assertThat(rows.getFirst().text(ImportColumn.STAFF)).isEqualTo("31");
    }

    @Test
    void headings_blank_lines_and_signatures_are_passed_over() throws SheetRefused {
        var rows = table(Sheets.of(
                row("Mã", "Tên đơn vị", "Số người"),
                row(null, "I. CÁC XÃ"),
                row("31582", "Xã Phú Tân", 31),
                row(),
                row(null, "NGƯỜI LẬP BIỂU")));
        assertThat(rows).extracting(row -> row.text(ImportColumn.CODE)).containsExactly("31582");
    }

    @Test
    void merged_cells_are_read_where_their_text_stands() throws SheetRefused {
        var rows = table(Sheets.drawn(sheet -> {
            sheet.value(0, 0, "Mã");
            sheet.value(0, 1, "Tên đơn vị");
            sheet.range(0, 1, 1, 2).merge();
            sheet.value(2, 0, "31582");
            sheet.value(2, 1, "Xã Phú Tân");
            sheet.range(2, 1, 2, 2).merge();
        }));
        assertThat(rows.getFirst().text(ImportColumn.NAME)).isEqualTo("Xã Phú Tân");
    }

    @Test
    void a_name_that_comes_decomposed_is_stored_composed() throws SheetRefused {
        var decomposed = Normalizer.normalize("Xã  Phú Tân", Normalizer.Form.NFD);
        var rows = table(Sheets.of(row("Mã", "Tên đơn vị"), row("31582", decomposed)));
        assertThat(rows.getFirst().text(ImportColumn.NAME)).isEqualTo("Xã Phú Tân");
    }

    @Test
    void a_formula_is_not_computed_and_says_that_it_was_one() throws SheetRefused {
        var rows = table(Sheets.drawn(sheet -> {
            sheet.value(0, 0, "Mã");
            sheet.value(0, 1, "Tên đơn vị");
            sheet.value(1, 0, "31582");
            sheet.formula(1, 1, "HYPERLINK(\"http://example.org\",\"x\")");
        }));
        assertThat(rows.getFirst().formulas()).containsExactly(ImportColumn.NAME);
        assertThat(rows.getFirst().text(ImportColumn.NAME)).doesNotContain("example.org");
    }

    @Test
    void a_day_is_read_as_a_day_and_a_fraction_never_becomes_a_larger_number() throws SheetRefused {
        var rows = table(Sheets.drawn(sheet -> {
            sheet.value(0, 0, "Mã");
            sheet.value(0, 1, "Tên đơn vị");
            sheet.value(0, 2, "Có từ ngày");
            sheet.value(0, 3, "Số người");
            sheet.value(1, 0, "31582");
            sheet.value(1, 1, "Xã Phú Tân");
            sheet.value(1, 2, LocalDate.of(2019, 7, 4));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, 31.5);
        }));
        assertThat(rows.getFirst().text(ImportColumn.VALID_FROM)).isEqualTo("04/07/2019");
        assertThat(rows.getFirst().text(ImportColumn.STAFF)).isEqualTo("31,5");
    }

    @Test
    void a_workbook_without_formats_is_read_too() throws SheetRefused {
        assertThat(SheetReader.read(Sheets.withoutFormats("Mã", "31582")))
                .extracting(row -> row.text(0))
                .containsExactly("Mã", "31582");
    }

    @Test
    void a_pdf_that_is_called_xlsx_is_told_apart_by_its_content() {
        assertRefused("%PDF-1.7 rest".getBytes(StandardCharsets.US_ASCII), "shared.sheet.notXlsx");
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() {
        assertRefused(Sheets.ofManyEntries(3), "shared.sheet.notXlsx");
    }

    @Test
    void a_zip_bomb_is_stopped_before_it_unfolds() {
        var bomb = Sheets.bomb(300);
        assertThat(bomb.length).as("small on the wire").isLessThan(1024 * 1024);
        assertRefused(bomb, "shared.sheet.bomb");
        assertRefused(Sheets.ofManyEntries(401), "shared.sheet.bomb");
    }

    @Test
    void a_damaged_an_empty_and_a_large_file_are_refused() {
        var whole = Sheets.of(row("Mã", "Tên đơn vị"), row("31582", "Xã Phú Tân"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "shared.sheet.broken");
        assertRefused(new byte[0], "shared.sheet.empty");
        assertRefused(new byte[(int) SheetReader.MOST_BYTES + 1], "shared.sheet.large");
    }

    @Test
    void a_list_without_names_of_columns_or_without_rows_is_refused() {
        assertRefused(Sheets.of(row("A", "B"), row("31582", "Xã Phú Tân")), "unit.import.refused.head");
        assertRefused(Sheets.of(row("Mã", "Tên đơn vị")), "unit.import.refused.noRows");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static List<ImportRow> table(byte[] file) throws SheetRefused {
        return ImportTable.of(SheetReader.read(file));
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> table(file))
                .isInstanceOfSatisfying(
                        SheetRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
