package vn.daihoi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.intake.letters.Letters;
import vn.daihoi.intake.reading.Guess.Sure;
import vn.daihoi.intake.reading.Skipped.Why;

class TableTest {
    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            Column.of("display", "x", Content.NAME, "họ và tên", "họ tên", "tên")
                                    .must(),
                            Column.of("born", "x", Content.BORN, "năm sinh", "ngày sinh"),
                            Column.of("sex", "x", Content.SEX, "giới tính"),
                            Column.of("post", "x", Content.POST, "chức vụ", "chức vụ, nghề nghiệp"),
                            Column.of("unit", "x", Content.UNIT, "đơn vị", "mã đơn vị"),
                            Column.of("note", "x", Content.TEXT, "ghi chú")),
                    PersonCells.SPLIT.stream())
            .toList();

    @Test
    void a_messy_list_in_old_fonts_gives_every_name_right() throws SheetRefused {
        var people = MessyList.people(300);
        assertIsRead(people, MessyList.xlsx(people, ""));
    }

    @Test
    void the_same_list_is_read_as_old_excel_in_vni_and_in_unicode() throws SheetRefused {
        var people = MessyList.people(120);
        assertIsRead(people, MessyList.write(new HSSFWorkbook(), people, "", LetterSet.TCVN3));
        assertIsRead(people, MessyList.write(new XSSFWorkbook(), people, "", LetterSet.VNI));
        assertIsRead(people, MessyList.write(new XSSFWorkbook(), people, "", LetterSet.UNICODE));
    }

    private static void assertIsRead(List<MessyList.Person> people, byte[] file) throws SheetRefused {
        var table = table(file);
        var read = table.rows().stream().map(row -> PersonCells.of(row, 2020)).toList();
        assertThat(read)
                .extracting(PersonCells::name)
                .containsExactlyElementsOf(
                        people.stream().map(MessyList.Person::name).toList());
        assertThat(read)
                .extracting(PersonCells::sex)
                .containsExactlyElementsOf(
                        people.stream().map(one -> one.woman() ? "Nữ" : "Nam").toList());
        assertThat(read).allMatch(one -> one.born().matches("(\\d{2}/\\d{2}/)?(19|20)\\d{2}"));
        assertThat(table.rows())
                .extracting(row -> row.text("post"))
                .containsExactlyElementsOf(
                        people.stream().map(MessyList.Person::post).toList());
        assertThat(table.skipped()).extracting(Skipped::why).contains(Why.GROUP, Why.TOTAL, Why.BELOW);
        assertThat(table.guesses())
                .filteredOn(guess -> !guess.key().isEmpty())
                .allMatch(guess -> guess.sure() == Sure.HEAD);
    }

    @Test
    void columns_may_stand_anywhere_and_a_name_may_be_in_two() throws SheetRefused {
        var table = table(Sheets.of(
                row("DANH SÁCH"),
                row(),
                row("Đơn vị", "Họ và tên đệm", "Tên", "Sinh năm nào", "Giới tính", "STT"),
                row("31582", "Kim Sà", "Rinh", 1985, "Nam", 1)));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(PersonCells.of(row, 2020)).isEqualTo(new PersonCells("Kim Sà Rinh", "", "Nam"));
            assertThat(row.text("unit")).isEqualTo("31582");
        });
    }

    @Test
    void a_block_without_a_head_is_understood_from_its_cells() throws SheetRefused {
        var table = pasted("1\tTrần Văn Bé\t12/05/1970\tNam\tHội Nông dân\n2\tLê Thị Hoa\t1988\tNữ\tTrường A");
        assertThat(table.rows())
                .extracting(row -> PersonCells.of(row, 2020))
                .containsExactly(
                        new PersonCells("Trần Văn Bé", "12/05/1970", "Nam"),
                        new PersonCells("Lê Thị Hoa", "1988", "Nữ"));
        assertThat(table.rows().getFirst().text("post")).isEqualTo("Hội Nông dân");
    }

    @Test
    void a_pasted_two_row_head_divides_the_years_of_men_and_women() throws SheetRefused {
        var table = pasted("DANH SÁCH ĐẠI BIỂU\t\t\t\t\nSTT\tHọ và tên\tNăm sinh\t\tChức vụ\n\t\tNam\tNữ\t\n"
                + "1\tThạch Sa Rây\t1975\t\tNông dân\n2\tLý Thị Kim\t\t1980\tGiáo viên\n\tTổng cộng\t\t\t");
        assertThat(table.rows())
                .extracting(row -> PersonCells.of(row, 2020))
                .containsExactly(
                        new PersonCells("Thạch Sa Rây", "1975", "Nam"), new PersonCells("Lý Thị Kim", "1980", "Nữ"));
    }

    /// As the program's own exports begin: a title, what it shows, the head.
    @Test
    void a_note_at_the_left_edge_is_no_head() throws SheetRefused {
        var table = pasted("Danh sách\t\t\t\nđến ngày 12/02/2020\t\t\t\nSTT\tHọ và tên\tNăm sinh\tChức vụ\n"
                + "1\tThạch Sa Rây\t1975\tNông dân");
        assertThat(table.headRow()).isEqualTo(3);
        assertThat(table.guesses().get(1).head()).isEqualTo("Họ và tên");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void a_head_that_comes_again_on_the_next_page_is_no_entry() throws SheetRefused {
        var table = pasted("Họ và tên\tNăm sinh\tChức vụ\nThạch Sa Rây\t1975\tNông dân\n"
                + "HỌ VÀ TÊN\tNăm sinh\tChức vụ\nLý Thị Kim\t1980\tGiáo viên");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.skipped()).extracting(Skipped::why).containsExactly(Why.HEAD);
    }

    @Test
    void the_sex_of_the_first_person_is_no_second_head() throws SheetRefused {
        var table = pasted("Họ và tên\tNăm sinh\tGiới tính\nLâm Thị Mới\t1991\tNữ\nTrần Văn Mới\t1989\tNam");
        assertThat(table.rows()).extracting(row -> row.text("born")).containsExactly("1991", "1989");
        assertThat(table.rows()).extracting(row -> row.text("sex")).containsExactly("Nữ", "Nam");
    }

    @Test
    void one_name_alone_is_a_row() throws SheetRefused {
        assertThat(pasted("Trần Văn Bé").rows())
                .extracting(row -> row.text("display"))
                .containsExactly("Trần Văn Bé");
    }

    @Test
    void a_name_that_comes_decomposed_is_composed_and_capitals_become_a_name() throws SheetRefused {
        var decomposed = Normalizer.normalize("Thạch  Thị Sa Rây", Normalizer.Form.NFD);
        var table = table(Sheets.of(
                row("STT", "Họ tên"), row(1, decomposed), row(2, "NGUYỄN VĂN ẨN"), row(3, "UBND XÃ PHÚ TÂN")));
        assertThat(table.rows())
                .extracting(row -> row.text("display"))
                .containsExactly("Thạch Thị Sa Rây", "Nguyễn Văn Ẩn", "UBND XÃ PHÚ TÂN");
    }

    @Test
    void a_day_is_read_as_a_day_and_a_formula_says_that_it_was_one() throws SheetRefused {
        var table = table(Sheets.drawn(sheet -> {
            sheet.value(0, 0, "Họ tên");
            sheet.value(0, 1, "Ngày sinh");
            sheet.value(0, 2, "Ghi chú");
            sheet.value(1, 0, "Lê Thị Hoa");
            sheet.value(1, 1, LocalDate.of(1979, 7, 4));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.formula(1, 2, "HYPERLINK(\"http://example.org\",\"x\")");
        }));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("born")).isEqualTo("04/07/1979");
            assertThat(row.formulas()).containsExactly("note");
            assertThat(row.text("note")).doesNotContain("example.org");
        });
    }

    @Test
    void a_unit_merged_over_several_people_is_the_unit_of_each() throws SheetRefused {
        var table = table(Sheets.drawn(sheet -> {
            for (var column = 0; column < 3; column++) {
                sheet.value(0, column, List.of("Họ tên", "Năm sinh", "Đơn vị").get(column));
            }
            for (var row = 1; row < 4; row++) {
                sheet.value(row, 0, "Lê Thị " + List.of("", "Ba", "Bốn", "Năm").get(row));
                sheet.value(row, 1, 1970 + row);
            }
            sheet.value(1, 2, "Xã Phú Tân");
            sheet.range(1, 2, 3, 2).merge();
        }));
        assertThat(table.rows()).hasSize(3).allMatch(row -> row.text("unit").equals("Xã Phú Tân"));
    }

    @Test
    void a_table_of_a_word_file_is_a_list() throws SheetRefused, IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("DANH SÁCH");
            var table = document.createTable(3, 3);
            var cells = List.of(
                    List.of("TT", "Hä vµ tªn", "N¨m sinh"),
                    List.of("1", "NguyÔn ThÞ ¸nh", "1980"),
                    List.of("2", "Vò Lan", "1981"));
            for (var row = 0; row < 3; row++) {
                for (var column = 0; column < 3; column++) {
                    var run = table.getRow(row)
                            .getCell(column)
                            .getParagraphs()
                            .getFirst()
                            .createRun();
                    run.setFontFamily(".VnTime");
                    run.setText(cells.get(row).get(column));
                }
            }
            document.write(out);
        }
        assertThat(table(out.toByteArray()).rows())
                .extracting(row -> row.text("display") + row.text("born"))
                .containsExactly("Nguyễn Thị Ánh1980", "Vũ Lan1981");
    }

    @Test
    void a_csv_in_any_of_the_usual_ways_is_read() throws SheetRefused {
        var text = "\uFEFFHọ và tên;Năm sinh\n\"Sơn; Thị Mỹ\";1980\nThạch Văn Út;1981\n";
        for (var file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                text.replace(';', '\t').getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(table(file).rows()).extracting(row -> row.text("born")).containsExactly("1980", "1981");
        }
        var old = Letters.write("Họ và tên,Năm sinh\nNguyễn Thị Hồng,1980\nTrần Văn Đức,1970\n", LetterSet.TCVN3)
                .getBytes(Charset.forName("windows-1252"));
        assertThat(table(old).rows())
                .extracting(row -> row.text("display"))
                .containsExactly("Nguyễn Thị Hồng", "Trần Văn Đức");
    }

    @Test
    void what_a_person_says_of_the_columns_counts() throws SheetRefused {
        var grid = ListFile.PASTED.read("A\tB\nLê Thị Hoa\t1980\n".getBytes(StandardCharsets.UTF_8), -1);
        var said = new Mapping(-1, 1, java.util.Map.of(0, "display", 1, "note"), java.util.Map.of());
        var table = Table.of(grid, COLUMNS, said, false);
        assertThat(table.rows()).extracting(row -> row.text("note")).containsExactly("1980");
        assertThat(table.headRow()).isEqualTo(1);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Table pasted(String text) throws SheetRefused {
        return Table.of(
                ListFile.PASTED.read(text.getBytes(StandardCharsets.UTF_8), -1), COLUMNS, Mapping.GUESSED, false);
    }

    private static Table table(byte[] file) throws SheetRefused {
        return Table.of(ListFile.of(file).read(file, -1), COLUMNS, Mapping.GUESSED, false);
    }
}
