package vn.daihoi.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListPageTest {
    private static final List<Side.UnitRow> FEW = List.of(begun("Huyện Châu Thành"), notBegun("Thị xã Ngã Năm"));
    private static final List<Side.UnitRow> MANY = Stream.concat(
                    FEW.stream(), IntStream.range(0, 83).mapToObj(i -> notBegun("Sở số " + i)))
            .toList();

    @Test
    void few_units_are_all_shown() {
        var page = page(FEW, "");
        assertThat(page.shown()).isEqualTo(FEW);
        assertThat(page.waiting()).isEmpty();
        assertThat(page.isSearched()).isFalse();
    }

    @Test
    void of_many_those_without_a_report_are_folded_away() {
        var page = page(MANY, "");
        assertThat(page.shown()).extracting(Side.UnitRow::name).containsExactly("Huyện Châu Thành");
        assertThat(page.waiting()).hasSize(84);
        assertThat(page.isSearched()).isTrue();
    }

    @Test
    void a_unit_is_found_by_words_of_its_name_without_accents_whether_it_has_begun_or_not() {
        assertThat(page(MANY, "nam nga").shown()).extracting(Side.UnitRow::name).containsExactly("Thị xã Ngã Năm");
        assertThat(page(MANY, "CHAU THANH").shown()).hasSize(1);
        assertThat(page(MANY, "nam nga").waiting()).isEmpty();
        assertThat(page(MANY, "Kế Sách").shown()).isEmpty();
    }

    @Test
    void the_part_that_follows_changes_keeps_what_is_looked_for() {
        assertThat(page(MANY, "Ngã Năm").path()).isEqualTo("/reports?unit=7&q=Ng%C3%A3+N%C4%83m");
        assertThat(page(MANY, "").path()).isEqualTo("/reports?unit=7");
    }

    private static ListPage page(List<Side.UnitRow> rows, String words) {
        return new ListPage(7, "Tỉnh Sóc Trăng", false, null, rows, "", words, true);
    }

    private static Side.UnitRow begun(String name) {
        return new Side.UnitRow(name, "Đang viết", "waiting", "10:30, 10/02/2020", "/reports/1", false, true);
    }

    private static Side.UnitRow notBegun(String name) {
        return new Side.UnitRow(name, "Chưa có", "none", "", "/reports?unit=1", false, false);
    }
}
