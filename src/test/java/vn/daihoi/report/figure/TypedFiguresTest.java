package vn.daihoi.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFiguresTest {
    private static final Counted.Numbers NOW = new Counted.Numbers(Map.of(
            "nong-dan", 12L,
            "bang-khen", 34L,
            "bang-khen-cua-thu-tuong-chinh-phu", 3L,
            "truc-tiep", 14L,
            "hoi-nghi-da-to-chuc", 1_234L));

    private static List<String> in(String text) {
        return TypedFigures.in(text, NOW).stream()
                .map(one -> one.figure().code() + " " + one.said() + "→" + one.now() + (one.typed() ? " typed" : ""))
                .toList();
    }

    @Test
    void a_number_typed_otherwise_than_the_data_is_named() {
        assertThat(in("Đã khen thưởng 15 nông dân.")).containsExactly("nong-dan 15→12 typed");
        assertThat(in("Đã khen thưởng 12 nông dân.")).isEmpty();
        assertThat(in("có 15 người là nông dân")).containsExactly("nong-dan 15→12 typed");
    }

    @Test
    void a_number_counts_for_the_longest_words_that_follow() {
        assertThat(in("3 Bằng khen của Thủ tướng Chính phủ")).isEmpty();
        assertThat(in("4 Bằng khen của Thủ tướng Chính phủ"))
                .containsExactly("bang-khen-cua-thu-tuong-chinh-phu 4→3 typed");
        assertThat(in("34 bằng khen, 2 bằng khen")).containsExactly("bang-khen 2→34 typed");
    }

    @Test
    void a_figure_taken_earlier_says_what_it_is_now() {
        assertThat(in("Có {truc-tiep: 12} người và {nong-dan: 12}.")).containsExactly("truc-tiep 12→14");
        assertThat(in("{nong-dan: 11 ngày 01/02/2020} nông dân")).containsExactly("nong-dan 11→12");
    }

    @Test
    void grouped_numbers_dates_and_shares_are_read_as_what_they_are() {
        assertThat(in("1.234 hội nghị")).isEmpty();
        assertThat(in("1.235 hội nghị")).containsExactly("hoi-nghi-da-to-chuc 1235→1234 typed");
        assertThat(in("ngày 15/2/2020 nông dân; 15,5 nông dân; 70 % nông dân; năm 2019 hội viên"))
                .isEmpty();
    }

    @Test
    void every_figure_has_a_place_and_no_family_counts_anothers_award() {
        assertThat(FigureList.all()).extracting(Figure::code).doesNotHaveDuplicates();
        FigureList.all().stream()
                .filter(figure -> figure.family() != null)
                .forEach(figure -> assertThat(FigureList.awardsOf(figure))
                        .isNotEmpty()
                        .allMatch(award -> award.family() == figure.family()));
    }
}
