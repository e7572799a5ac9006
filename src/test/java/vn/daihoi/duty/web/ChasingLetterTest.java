package vn.daihoi.duty.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.daihoi.duty.DossierState;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.RenderedPage;

class ChasingLetterTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2020, 2, 28);
    private static final ListPage.Asked ALL = new ListPage.Asked("", "", "", "", "", "", 1);

    private final DutyWords words = new DutyWords(RenderedPage.words("vi"), TODAY);

    @Test
    void a_unit_has_one_row_for_all_it_owes() {
        var page = letter("", line(1, "Xã An Hiệp", "Kế hoạch", DUE), line(1, "Xã An Hiệp", "Báo cáo", null));

        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo("Xã An Hiệp");
            assertThat(row.items()).extracting(LetterPage.Item::name).containsExactly("Kế hoạch", "Báo cáo");
        });
        assertThat(page.counted()).isEqualTo("1 đơn vị với 2 việc");
    }

    @Test
    void what_is_asked_names_paragraph_day_and_how_many_units() {
        var page = letter("", line(1, "Xã An Hiệp", "Kế hoạch", DUE), line(2, "Xã An Ninh", "Kế hoạch", DUE));

        assertThat(page.asks())
                .containsExactly("Kế hoạch (Mục III.2, KH128; Mục III.5, KH128), hạn 28/02/2020: 2 đơn vị.");
        assertThat(page.answer()).contains("ngay khi nhận được công văn này");
    }

    @Test
    void the_answer_is_asked_for_by_the_day_that_was_typed() {
        assertThat(letter("6/3/2020", line(1, "Xã An Hiệp", "Kế hoạch", DUE)).answer())
                .contains("chậm nhất ngày 06/03/2020");
        var past = letter("01/03/2020", line(1, "Xã An Hiệp", "Kế hoạch", DUE));
        assertThat(past.errors().has("by")).isTrue();
        assertThat(past.answer()).doesNotContain("01/03/2020");
    }

    private LetterPage letter(String by, DutyLine... late) {
        return new ChasingLetter(words, List.of(late)).page("Các đơn vị nộp về Huyện Châu Thành", ALL, by);
    }

    private static DutyLine line(long unit, String name, String duty, @Nullable LocalDate due) {
        return new DutyLine(
                unit * 10,
                unit,
                "3150" + unit,
                name,
                "xa",
                "Huyện Châu Thành",
                null,
                duty,
                duty,
                Citation.of("KH128 III.2"),
                Citation.of("KH128 III.5"),
                false,
                due == null,
                due,
                due == null ? DUE : null,
                new DossierState.NotBegun(),
                0,
                "Huyện Châu Thành",
                "1.2");
    }
}
