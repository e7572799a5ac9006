package vn.daihoi.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void a_live_figure_follows_the_data_and_a_dated_one_stays() {
        var text = "Đã khen {truc-tiep: 12} người, {nong-dan: 1.234 ngày 12/02/2020} nông dân.";

        assertThat(Written.read(text).plain(Map.of("truc-tiep", 14L, "nong-dan", 2_000L)))
                .isEqualTo("Đã khen 14 người, 1.234 (tính đến ngày 12/02/2020) nông dân.");
        assertThat(Tokens.renewed(text, Map.of("truc-tiep", 14L, "nong-dan", 2_000L)))
                .isEqualTo("Đã khen {truc-tiep: 14} người, {nong-dan: 1.234 ngày 12/02/2020} nông dân.");
        assertThat(Tokens.dated("nong-dan", 1_234, LocalDate.of(2020, 2, 12)))
                .isEqualTo("{nong-dan: 1.234 ngày 12/02/2020}");
    }

    @Test
    void a_source_names_the_unit_whatever_its_name_holds() {
        var token = Tokens.source("31570", "Xã {Hồ} Đắc Kiện #2");

        assertThat(Written.read("Có mô hình hay. " + token).plain(Map.of()))
                .startsWith("Có mô hình hay. (theo báo cáo của Xã")
                .endsWith("Kiện  2)");
        assertThat(Written.read(token).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.unitCode()).isEqualTo("31570"));
    }

    @Test
    void lines_with_a_dash_are_items_and_empty_ones_say_nothing() {
        var written = Written.read("Mở đầu\n\n- Một ý\n-5 độ\n  + Ý nữa ");

        assertThat(written.blocks()).hasSize(4);
        assertThat(written.plain(Map.of())).isEqualTo("Mở đầu\n- Một ý\n-5 độ\n- Ý nữa");
        assertThat(written.words()).isEqualTo(10);
    }

    @Test
    void braces_that_are_no_figure_are_words() {
        for (var text : new String[] {"{}", "{a: }", "{truc-tiep: ...}", "{Truc: 1}", "{theo: #}", "{{x: 1}", "{"}) {
            assertThat(Written.read(text).plain(Map.of("x", 1L))).isEqualTo(text.equals("{{x: 1}") ? "{1" : text);
        }
    }
}
