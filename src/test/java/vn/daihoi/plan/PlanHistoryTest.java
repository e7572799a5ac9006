package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Citation;

class PlanHistoryTest {
    private static final PlanDocument FIRST = PlanReader.bundled("soc-trang-2020");

    private static PlanDocument amended(String before, String after) {
        assertThat(FIRST.yaml()).contains(before);
        return PlanReader.read("sua.yaml", FIRST.yaml().replace(before, after), Locale.of("vi"));
    }

    @Test
    void a_fact_is_judged_by_the_version_in_force_on_its_day() {
        var second = amended("cap: {value: 500,", "cap: {value: 350,");
        var history = new PlanHistory(List.of(
                new PlanVersion(1, LocalDate.of(2019, 9, 11), "Ban hành", FIRST),
                new PlanVersion(2, LocalDate.of(2020, 4, 1), "Covid-19", second)));

        assertThat(history.on(LocalDate.of(2019, 9, 10))).isEmpty();
        assertThat(history.on(LocalDate.of(2020, 3, 31)))
                .map(PlanVersion::number)
                .contains(1);
        assertThat(history.on(LocalDate.of(2020, 4, 1)))
                .map(PlanVersion::number)
                .contains(2);
    }

    @Test
    void of_two_versions_from_the_same_day_the_later_recorded_holds() {
        var day = LocalDate.of(2020, 4, 1);
        var history = new PlanHistory(
                List.of(new PlanVersion(3, day, "Đính chính", FIRST), new PlanVersion(2, day, "Sửa", FIRST)));

        assertThat(history.on(day)).map(PlanVersion::number).contains(3);
    }

    @Test
    void a_changed_value_is_told_in_the_words_of_the_plan() {
        var changes = PlanDifference.between(FIRST, amended("cap: {value: 500,", "cap: {value: 350,"), Locale.of("vi"));

        assertThat(changes)
                .containsExactly(new PlanChange(
                        "tiers[tinh].cap",
                        "Các cấp › Cấp tỉnh › Số đại biểu tối đa",
                        "500",
                        "350",
                        Citation.of("KH128 II.2.d")));
    }

    @Test
    void a_window_a_deadline_and_a_share_are_told_whole() {
        var yaml = FIRST.yaml()
                .replaceFirst("quarter: 2020-Q2", "from: 2020-05-01, to: 2020-07-31")
                .replaceFirst("exemplars: 70, guests: 30", "exemplars: 80, guests: 20")
                .replaceFirst("date: 2020-02-28", "date: 2020-03-15");

        var changes =
                PlanDifference.between(FIRST, PlanReader.read("sua.yaml", yaml, Locale.of("vi")), Locale.of("vi"));

        assertThat(changes)
                .extracting(PlanChange::path, PlanChange::before, PlanChange::after)
                .containsExactly(
                        Tuple.tuple(
                                "tiers[co-so].shares",
                                "Điển hình tiên tiến (%): 70; Khách mời (%): 30; Khoảng: có",
                                "Điển hình tiên tiến (%): 80; Khách mời (%): 20; Khoảng: có"),
                        Tuple.tuple(
                                "tiers[tren-co-so].window",
                                "Quý: II/2020",
                                "Từ ngày: 01/05/2020; Đến ngày: 31/07/2020"),
                        Tuple.tuple("duties[ke-hoach].due", "Hạn chót: 28/02/2020", "Hạn chót: 15/03/2020"));
        assertThat(changes.getFirst().label()).isEqualTo("Các cấp › Cấp cơ sở › Tỷ lệ đại biểu");
    }

    @Test
    void an_english_reader_is_told_in_english_where_it_changed() {
        var changes = PlanDifference.between(FIRST, amended("cap: {value: 500,", "cap: {value: 350,"), Locale.of("en"));
        assertThat(changes.getFirst().label()).startsWith("Tiers › ").endsWith(" › Cap");
    }

    @Test
    void what_was_added_removed_or_moved_is_told() {
        var without =
                amended("  - {code: be-mac, name: Tổng kết và bế mạc, suggested-minutes: 15, cite: KH128 II.3}\n", "");
        var first = "  - {code: noi-dung, name: Tiểu ban Nội dung, cite: KH128 II.3}\n";
        var second = "  - {code: tuyen-truyen, name: Tiểu ban Tuyên truyền, cite: KH128 II.3}\n";

        assertThat(PlanDifference.between(FIRST, without, Locale.of("vi")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path()).isEqualTo("programme[be-mac]");
                    assertThat(change.after()).isNull();
                });
        assertThat(PlanDifference.between(without, FIRST, Locale.of("vi")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isNull();
                    assertThat(change.after()).contains("Tổng kết và bế mạc");
                });
        assertThat(PlanDifference.between(FIRST, amended(first + second, second + first), Locale.of("vi")))
                .singleElement()
                .extracting(PlanChange::path)
                .isEqualTo("subcommittees");
        assertThat(PlanDifference.between(FIRST, FIRST, Locale.of("vi"))).isEmpty();
    }
}
