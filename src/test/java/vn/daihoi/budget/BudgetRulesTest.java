package vn.daihoi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.people.Economy;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.shared.Finding;

class BudgetRulesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 8, 18);
    private static final Counts COUNTS = new Counts(
            Map.of(Basis.EVERYBODY, 500, Basis.UNPAID, 120),
            List.of(new Counts.Person(7, "Sơn Thị Sà Rươn", "Nông dân", "Xã Phú Tâm", false, Payroll.UNCLEAR, false)));
    private static final Norm MEAL = norm(1, 150_000, 130, true);

    private static Norm norm(long id, long amount, int ceiling, boolean unpaidOnly) {
        var from = LocalDate.of(2018, 1, 1);
        return new Norm(
                id, 1, "Tỉnh", "Tiền ăn", "người/ngày", amount, ceiling, unpaidOnly, "05/2018/QĐ", from, null, "", 1);
    }

    private static Line line(Basis basis, @Nullable Integer quantity, @Nullable Norm norm, long price) {
        return new Line(
                1,
                "Tiền ăn",
                "người",
                basis,
                quantity,
                1,
                norm == null ? null : norm.id(),
                price,
                1L,
                null,
                "",
                null,
                null,
                1);
    }

    private static Budget budget(List<Source> sources, Budget.Past past, Line.Priced... lines) {
        return new Budget(1, 1, new BudgetState.Drafting(), List.of(lines), sources, past, 1);
    }

    private static List<String> codes(Line line, @Nullable Norm norm) {
        var sources = List.of(new Source(1, "Ngân sách tỉnh", 1_000_000_000, "", 1));
        return codes(budget(sources, Budget.Past.NONE, line.priced(COUNTS, norm)));
    }

    private static List<String> codes(Budget budget) {
        return BudgetRules.check(budget, COUNTS, DAY, null).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_line_of_nobody_is_told_before_it_is_approved() {
        assertThat(codes(line(Basis.UNPAID_LODGING, null, MEAL, 100_000), MEAL)).containsExactly("DT-214", "DT-207");
        assertThat(codes(line(Basis.UNPAID, null, MEAL, 100_000), MEAL)).containsExactly("DT-207");
    }

    @Test
    void the_quantity_is_what_the_list_says() {
        var priced = line(Basis.UNPAID, null, MEAL, 150_000).priced(COUNTS, MEAL);

        assertThat(priced.quantity()).isEqualTo(120);
        assertThat(priced.amount()).isEqualTo(18_000_000);
        assertThat(codes(line(Basis.UNPAID, null, MEAL, 150_000), MEAL)).containsExactly("DT-207");
    }

    @Test
    void a_number_typed_over_the_list_is_told() {
        assertThat(codes(line(Basis.UNPAID, 200, MEAL, 150_000), MEAL)).contains("DT-202");
        assertThat(codes(line(Basis.UNPAID, 120, MEAL, 150_000), MEAL)).doesNotContain("DT-202");
        assertThat(codes(line(Basis.TYPED, 3, null, 1_000))).doesNotContain("DT-202");
    }

    private static List<String> codes(Line line) {
        return codes(line, null);
    }

    @Test
    void a_quantity_frozen_by_the_approval_is_compared_with_the_list_of_today() {
        var frozen = new Line(1, "Ăn", "", Basis.UNPAID, null, 1, null, 1_000, 1L, null, "", null, 110, 1);

        assertThat(frozen.priced(COUNTS, null).quantity()).isEqualTo(110);
        assertThat(codes(frozen)).contains("DT-202");
    }

    @Test
    void a_norm_holds_from_its_first_day_to_its_last() {
        var norm = new Norm(1, 1, "Tỉnh", "Ăn", "", 100_000, 100, false, "QĐ", DAY, DAY, "", 1);
        assertThat(norm.isInForceOn(DAY)).isTrue();
        assertThat(norm.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(norm.isInForceOn(DAY.plusDays(1))).isFalse();

        var ended =
                new Norm(1, 1, "Tỉnh", "Ăn", "", 100_000, 100, false, "QĐ", DAY.minusYears(2), DAY.minusDays(1), "", 1);
        assertThat(codes(line(Basis.EVERYBODY, null, ended, 100_000), ended)).contains("DT-201");
    }

    @Test
    void organised_meals_may_cost_up_to_130_percent_and_no_more() {
        assertThat(codes(line(Basis.UNPAID, null, MEAL, 195_000), MEAL)).doesNotContain("DT-203");
        assertThat(codes(line(Basis.UNPAID, null, MEAL, 195_001), MEAL)).contains("DT-203");
    }

    @Test
    void who_is_paid_by_the_state_has_no_meal_paid() {
        assertThat(codes(line(Basis.EVERYBODY, null, MEAL, 150_000), MEAL)).contains("DT-204");
    }

    @Test
    void an_estimate_over_its_sources_is_a_breach_and_each_source_is_looked_at() {
        var line = line(Basis.UNPAID, null, MEAL, 150_000).priced(COUNTS, MEAL);
        var small = new Source(1, "Quỹ thi đua", 17_999_999, "", 1);
        var other = new Source(2, "Ngân sách", 1, "", 1);

        assertThat(codes(budget(List.of(small, other), Budget.Past.NONE, line)))
                .contains("DT-209")
                .doesNotContain("DT-208");
        assertThat(codes(budget(List.of(small), Budget.Past.NONE, line))).contains("DT-208", "DT-209");
        var none = BudgetRules.check(budget(List.of(), Budget.Past.NONE, line), COUNTS, DAY, null);
        assertThat(none).filteredOn(one -> one.code().equals("DT-208")).noneMatch(Finding::isBreach);
    }

    @Test
    void what_was_spent_over_the_estimate_or_without_a_receipt_is_told() {
        var spent = new Line(1, "Ăn", "", Basis.ONE, 1, 1, 1L, 1_000, 1L, 1_001L, "", null, null, 1);
        assertThat(codes(spent, MEAL)).contains("DT-211", "DT-212");
        var fine = new Line(1, "Ăn", "", Basis.ONE, 1, 1, 1L, 1_000, 1L, 1_000L, "HĐ 12", null, null, 1);
        assertThat(codes(fine, MEAL)).doesNotContain("DT-211", "DT-212");
    }

    @Test
    void dearer_for_each_than_the_last_congress_is_noted_with_the_article_on_thrift() {
        var line = line(Basis.EVERYBODY, null, null, 1_000_000).priced(COUNTS, null);
        var past = new Budget.Past("Đại hội lần IV", 400, 399_000_000L);

        var thrift =
                BudgetRules.thrift(PlanReader.bundled("soc-trang-2020").plan()).orElseThrow();
        var findings = BudgetRules.check(budget(List.of(), past, line), COUNTS, DAY, thrift);

        assertThat(findings).anySatisfy(one -> {
            assertThat(one.code()).isEqualTo("DT-213");
            assertThat(one.citation()).hasToString("KH128 I.4");
        });
        assertThat(new Budget.Past("", 0, 1L).each()).isNull();
    }

    @Test
    void an_amount_too_large_to_reckon_with_is_no_small_amount() {
        var huge = new Line(
                1, "", "", Basis.TYPED, 9_999_999, 999, null, 99_999_999_999_999L, null, null, "", null, null, 1);
        assertThatThrownBy(() -> huge.priced(COUNTS, null)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.200.000,1200000", "1 200 000đ,1200000", "1200000 đồng,1200000", "0,0", "150.000,150000"})
    void money_is_read_as_offices_write_it(String typed, long dong) {
        assertThat(Money.read(typed)).contains(dong);
        assertThat(Money.read(Money.show(dong))).contains(dong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "12.00", "1.2000", "-5", "một triệu", "1e9", "999999999999999"})
    void what_is_no_money_is_not_read(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }

    private static Payroll payroll(
            @Nullable Economy economy, @Nullable Work work, @Nullable Sector sector, String kind) {
        return Payroll.of(
                new Traits(
                        1,
                        1,
                        1,
                        Kind.PERSON,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        sector,
                        economy,
                        work,
                        false,
                        Set.of()),
                kind);
    }

    @Test
    void who_is_paid_by_the_state_follows_from_unit_and_economic_sector_or_stays_unclear() {
        assertThat(payroll(null, null, null, "so-nganh")).isEqualTo(Payroll.PAID);
        assertThat(payroll(Economy.STATE, Work.DIRECT, null, "xa")).isEqualTo(Payroll.PAID);
        assertThat(payroll(null, Work.LEADER, null, "huyen")).isEqualTo(Payroll.PAID);
        assertThat(payroll(Economy.HOUSEHOLD, Work.DIRECT, Sector.FARMING, "xa"))
                .isEqualTo(Payroll.UNPAID);
        assertThat(payroll(null, null, Sector.FAITH, "xa")).isEqualTo(Payroll.UNPAID);
        assertThat(payroll(null, Work.DIRECT, Sector.FARMING, "xa")).isEqualTo(Payroll.UNCLEAR);
        assertThat(payroll(Economy.STATE, null, null, "doanh-nghiep")).isEqualTo(Payroll.UNCLEAR);
    }
}
