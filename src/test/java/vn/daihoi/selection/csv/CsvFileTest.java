package vn.daihoi.selection.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.ResourceBundle;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path here;

    @Test
    void comma_semicolon_and_tab_are_told_apart_by_the_first_line() {
        for (var separator : List.of(",", ";", "\t")) {
            var table =
                    CsvFile.parse("x.csv", "name%1$sweight\n\"Sở A, B; C\"%1$s\"1,5\"\n".replace("%1$s", separator));
            assertThat(table.column("WEIGHT")).hasValue(1);
            assertThat(table.rows()).extracting(CsvRow::fields).containsExactly(List.of("Sở A, B; C", "1,5"));
        }
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_name() throws Exception {
        var text = "\uFEFFname,weight\nSở,1\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(CsvFile.read(file(text, charset)).require("name")).isZero();
        }
    }

    @Test
    void decomposed_letters_become_whole() {
        var table = CsvFile.parse("x.csv", Normalizer.normalize("tên,số\nHuyện Mỹ Xuyên,1", Normalizer.Form.NFD));
        assertThat(table.require("tên")).isZero();
        assertThat(table.rows().getFirst().at(0)).isEqualTo("Huyện Mỹ Xuyên");
    }

    @Test
    void lines_are_counted_over_blank_lines_and_quoted_breaks() {
        var table = CsvFile.parse("x.csv", "\r\nname,n\r\n\r\n\"hai\r\ndòng\",1\r\n , \r\nSở,2");
        assertThat(table.header().line()).isEqualTo(2);
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(4L, 7L);
    }

    @Test
    void the_hint_of_excel_is_followed_and_dropped() {
        var table = CsvFile.parse("x.csv", "sep=;\nname;n\nSở;1\n");
        assertThat(table.header().fields()).containsExactly("name", "n");
        assertThat(table.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void missing_cells_at_the_end_are_empty_and_too_many_are_told() {
        var table = CsvFile.parse("x.csv", "name,min,max\nSở,1\nBan,1,2,,\n");
        assertThat(table.rows().getFirst().at(2)).isEmpty();

        fault("name,n\nSở,1\nA,B,2\n")
                .returns(3L, InputFault::line)
                .returns("selection.csv.too-many", InputFault::code);
    }

    @Test
    void a_quotation_mark_left_open_is_told_with_its_line() {
        fault("name,n\n\nSở,1\n\"Ban,2\nX,3\n")
                .returns(4L, InputFault::line)
                .returns("selection.csv.quotes", InputFault::code);
    }

    @Test
    void missing_empty_doubled_and_unknown_columns_are_told() {
        fault("").returns("selection.csv.empty", InputFault::code);
        fault("\n \n").returns("selection.csv.empty", InputFault::code);
        fault("name,Name\n").returns("selection.csv.column-twice", InputFault::code);
        assertThatThrownBy(() -> CsvFile.read(here.resolve("nowhere.csv")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("selection.csv.missing");
        assertThatThrownBy(() -> CsvFile.parse("x.csv", "a,b\n").require("name", "id"))
                .hasMessageContaining("[name / id, a, b]");
    }

    @Test
    void another_code_page_is_refused_with_the_line_of_the_first_letter_that_is_wrong() throws Exception {
        var file = file("name\nA\nSở".replace("ở", "é"), Charset.forName("windows-1252"));
        assertThatThrownBy(() -> CsvFile.read(file)).hasMessageContaining(":3 selection.csv.not-utf8");
    }

    @Test
    void every_fault_has_its_words() {
        var words = ResourceBundle.getBundle("messages.selection");
        assertThat(List.of(
                        "missing",
                        "unreadable",
                        "empty",
                        "not-utf8",
                        "quotes",
                        "column-twice",
                        "too-many",
                        "no-column"))
                .allSatisfy(code ->
                        assertThat(words.getString("selection.csv." + code)).isNotBlank());
    }

    private static AbstractObjectAssert<?, InputFault> fault(String text) {
        return assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> CsvFile.parse("x.csv", text)))
                .asInstanceOf(type(BadInput.class))
                .extracting(it -> it.faults().getFirst());
    }

    private Path file(String text, Charset charset) throws Exception {
        return Files.write(here.resolve("x.csv"), text.getBytes(charset));
    }
}
