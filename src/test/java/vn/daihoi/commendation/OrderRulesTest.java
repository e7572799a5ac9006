package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardForm;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

@Execution(ExecutionMode.CONCURRENT)
class OrderRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    private static final String PROVINCE = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final String PREMIER = "bang-khen-cua-thu-tuong-chinh-phu";
    private static final String BASE_FIGHTER = "chien-si-thi-dua-co-so";
    private static final String PROVINCE_FIGHTER = "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong";

    private static Optional<HonourOrder> find(String award, String rank, LocalDate day) {
        return HonourOrder.on(day).stream()
                .filter(order -> order.isFor(new AwardForm(award, rank), Kind.PERSON))
                .findFirst();
    }

    private static List<Finding> check(String award, String rank, LocalDate day, Honour... held) {
        var order = find(award, rank, day).orElseThrow();
        return OrderRules.check(order, "Thạch Thị Sa", List.of(held), day, List.of());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void every_row_names_honours_that_the_list_knows_and_a_law_of_its_days() {
        for (var order : HonourOrder.ALL) {
            var award = Awards.coded(order.honour().award()).orElseThrow();
            assertThat(award.subjects()).as(order.code()).containsAll(order.kinds());
            ranked(order.code(), award, order.honour());
            order.after()
                    .forEach(form ->
                            ranked(order.code(), Awards.coded(form.award()).orElseThrow(), form));
            assertThat(order.source())
                    .as(order.code())
                    .contains("Điều ", Law.on(order.since()).name());
        }
        assertThat(HonourOrder.ALL).extracting(HonourOrder::code).doesNotHaveDuplicates();
    }

    private static void ranked(String code, Award award, AwardForm form) {
        assertThat(award.ranks().isEmpty()).as(code).isEqualTo(form.rank().isEmpty());
        if (!form.rank().isEmpty()) {
            assertThat(award.ranks()).as(code).contains(form.rank());
        }
    }

    @Test
    void on_one_day_one_rule_binds_an_honour() {
        for (var day : List.of(TODAY, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1))) {
            assertThat(HonourOrder.ALL.stream()
                            .filter(order -> order.isInForceOn(day))
                            .map(HonourOrder::honour))
                    .as(day.toString())
                    .doesNotHaveDuplicates();
        }
        assertThat(find(PREMIER, "", LocalDate.of(2010, 1, 1)))
                .as("before the law of 2013 nothing is known")
                .isEmpty();
    }

    @Test
    void the_article_is_the_one_of_the_law_in_force_that_day() {
        assertThat(check(PREMIER, "", TODAY).getFirst().values())
                .contains("Điều 71 Luật Thi đua, khen thưởng năm 2003");
        assertThat(check(PREMIER, "", LocalDate.of(2024, 3, 1)).getFirst().values())
                .contains("Điều 73 Luật Thi đua, khen thưởng năm 2022");
    }

    @Test
    void what_must_come_before_is_missed_and_five_years_must_go_by() {
        assertThat(codes(check(PREMIER, "", TODAY))).containsExactly("KT-151");
        assertThat(codes(check(PREMIER, "", TODAY, new Honour(PROVINCE, "", 2015, LocalDate.of(2015, 2, 13), "1"))))
                .containsExactly("KT-154");
        assertThat(check(PREMIER, "", TODAY, new Honour(PROVINCE, "", 2015, LocalDate.of(2015, 2, 12), "1")))
                .isEmpty();
        assertThat(check(PREMIER, "", TODAY, Honour.of(PROVINCE, 2015)))
                .as("of a year alone its first day counts")
                .isEmpty();
    }

    @Test
    void the_rank_below_is_asked_for_and_no_other() {
        var order = "huan-chuong-lao-dong";
        assertThat(codes(check(order, "Nhì", TODAY, new Honour(order, "Nhất", 2010, null, ""))))
                .containsExactly("KT-151");
        assertThat(check(order, "Nhì", TODAY, new Honour(order, "Ba", 2010, null, "")))
                .isEmpty();
    }

    @Test
    void three_years_running_are_three_years_that_follow_one_another() {
        assertThat(codes(check(PROVINCE_FIGHTER, "", TODAY, fighter(2017, 2018))))
                .containsExactly("KT-153");
        assertThat(codes(check(PROVINCE_FIGHTER, "", TODAY, fighter(2015, 2017, 2018))))
                .containsExactly("KT-153");
        assertThat(check(PROVINCE_FIGHTER, "", TODAY, fighter(2019, 2018, 2017)))
                .isEmpty();
    }

    @Test
    void how_often_is_counted_where_the_years_need_not_follow() {
        var nation = "chien-si-thi-dua-toan-quoc";
        assertThat(codes(check(nation, "", TODAY, Honour.of(PROVINCE_FIGHTER, 2018))))
                .containsExactly("KT-152");
        assertThat(check(nation, "", TODAY, Honour.of(PROVINCE_FIGHTER, 2015), Honour.of(PROVINCE_FIGHTER, 2018)))
                .isEmpty();
    }

    private static Honour[] fighter(int... years) {
        return IntStream.of(years)
                .mapToObj(year -> Honour.of(BASE_FIGHTER, year))
                .toArray(Honour[]::new);
    }

    @Test
    void what_nobody_has_compared_with_the_text_is_only_a_note() {
        assertThat(HonourOrder.ALL)
                .as("the program holds no words of these articles")
                .noneMatch(HonourOrder::binds);
        assertThat(check(PREMIER, "", TODAY).getFirst().severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void what_was_compared_binds_until_a_reason_is_given_for_just_that() {
        var order = find(PREMIER, "", TODAY).orElseThrow().compared("khoản 1 Điều 71 Luật 2013");
        var found = OrderRules.check(order, "Sa", List.of(), TODAY, List.of());
        assertThat(codes(found)).containsExactly("KT-141");
        assertThat(found.getFirst().isBreach()).isTrue();
        assertThat(found.getFirst().values()).contains("khoản 1 Điều 71 Luật 2013");

        assertThat(OrderRules.check(order, "Sa", List.of(), TODAY, List.of(accepted("KT-141")))
                        .getFirst()
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(OrderRules.check(order, "Sa", List.of(), TODAY, List.of(accepted("KT-144")))
                        .getFirst()
                        .isBreach())
                .as("a reason for one thing is none for another")
                .isTrue();
    }

    private static Acceptance accepted(String code) {
        return new Acceptance(1, 3, Set.of(code), "Thành tích đột xuất", "", Instant.EPOCH);
    }
}
