package vn.daihoi.document.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.ConferenceState;
import vn.daihoi.conference.Facts;
import vn.daihoi.document.Ground;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.UnitFacts;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.Unit;

class ConferenceWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    private static final Facts SETTLED = new Facts(
            LocalDate.of(2020, 3, 20),
            LocalTime.of(7, 30),
            "Hội trường Ủy ban nhân dân xã",
            "ấp An Trạch",
            null,
            "",
            66,
            29,
            0,
            1,
            "",
            "An Hiệp");

    private static Unit unit(long id, String code, String name, String kind) {
        return new Unit(
                id, code, name, kind, null, "1." + id, 95, LocalDate.of(2000, 1, 1), null, Confidence.HIGH, null, 0);
    }

    private static Ground commune(@Nullable Facts facts) {
        var plan = PlanReader.bundled("soc-trang-2020").plan();
        var terms = plan.termsFor(new UnitFacts("31570", "xa", 95, false)).orElseThrow();
        var drafting = new ConferenceState.Drafting(Instant.parse("2020-02-01T01:00:00Z"), "A");
        return new Ground(
                unit(7, "31570", "Xã An Hiệp", "xa"),
                List.of(unit(1, "94", "Tỉnh Sóc Trăng", "tinh"), unit(2, "942", "Huyện Châu Thành", "huyen")),
                plan,
                terms,
                facts == null ? null : new Conference(1, "2019 - 2020", 7, facts, null, drafting, 0, 0),
                TODAY,
                "",
                Map.of());
    }

    @Test
    void the_name_is_written_as_a_sentence_asks() {
        assertThat(commune(SETTLED).conferenceName())
                .isEqualTo("Hội nghị điển hình tiên tiến xã An Hiệp lần thứ I (2020 - 2025)");
    }

    @Test
    void what_is_not_settled_stands_in_no_name() {
        assertThat(commune(null).conferenceName()).isEqualTo("Hội nghị điển hình tiên tiến xã An Hiệp");
    }

    @Test
    void day_place_form_and_length_are_told_in_the_words_of_the_office() {
        var ground = commune(SETTLED);
        assertThat(ConferenceWords.when(ground)).isEqualTo("07 giờ 30 phút ngày 20 tháng 3 năm 2020");
        assertThat(ConferenceWords.where(ground)).isEqualTo("Hội trường Ủy ban nhân dân xã, ấp An Trạch");
        assertThat(ConferenceWords.form(ground)).isEqualTo("Hội nghị toàn thể");
        assertThat(ConferenceWords.length(ground)).isEqualTo("1/2 ngày");
        assertThat(ConferenceWords.window(commune(null))).isEqualTo("ngày, giờ tổ chức, trong Quý I năm 2020");
        assertThat(ConferenceWords.subcommittees(ground))
                .isEqualTo("Tiểu ban Nội dung, Tiểu ban Tuyên truyền, Tiểu ban Phục vụ");
    }

    @Test
    void the_plan_above_is_cited_in_full() {
        assertThat(ConferenceWords.basis(commune(null)))
                .startsWith("Kế hoạch số 128/KH-UBND ngày 11 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh Sóc Trăng về tổ"
                        + " chức Hội nghị");
    }

    @Test
    void all_that_is_lacking_is_told_at_once() {
        var facts = Facts.NONE;
        assertThat(Lacking.of(commune(facts))
                        .conference()
                        .dayAndPlace()
                        .numbers()
                        .found())
                .extracting(Finding::code)
                .containsExactly("VS-402", "VS-403", "VS-404");
        assertThat(Lacking.of(commune(null)).conference().dayAndPlace().found())
                .extracting(Finding::code)
                .containsExactly("VS-401");
        assertThat(Lacking.of(commune(SETTLED))
                        .conference()
                        .dayAndPlace()
                        .numbers()
                        .found())
                .isEmpty();
    }
}
