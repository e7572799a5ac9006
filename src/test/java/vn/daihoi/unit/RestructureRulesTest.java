package vn.daihoi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.unit.UnitRulesTest.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.RestructureRules.Standing;
import vn.daihoi.unit.RestructureRules.Terms;

class RestructureRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final Terms TERMS = new Terms(DAY, TODAY, "Nghị quyết 860/NQ-UBTVQH14");

    private static final Unit CHAU_THANH = unit(12, "942", "Huyện Châu Thành", "huyen", "1.12");
    private static final Unit MY_TU = unit(13, "944", "Huyện Mỹ Tú", "huyen", "1.13");
    private static final Unit PHU_TAN = unit(57, "31582", "Xã Phú Tân", "xa", "1.12.57");
    private static final Unit AN_NINH = unit(58, "31600", "Xã An Ninh", "xa", "1.12.58");

    @Test
    void a_commune_may_move_to_another_district() {
        assertThat(RestructureRules.checkMove(PHU_TAN, MY_TU, TERMS, SINCE)).isEmpty();
    }

    @Test
    void nothing_moves_under_itself_or_under_what_stands_below_it() {
        assertThat(codes(RestructureRules.checkMove(CHAU_THANH, CHAU_THANH, TERMS, SINCE)))
                .containsExactly("DV-120");
        assertThat(codes(RestructureRules.checkMove(CHAU_THANH, PHU_TAN, TERMS, SINCE)))
                .containsExactly("DV-120");
    }

    @Test
    void a_path_that_only_begins_alike_is_not_below() {
        var other = unit(120, "951", "Huyện Trần Đề", "huyen", "1.120");
        assertThat(codes(RestructureRules.checkMove(CHAU_THANH, other, TERMS, SINCE)))
                .as("refused for its kind, not as standing below")
                .containsExactly("DV-106");
    }

    @Test
    void a_move_needs_a_new_parent_a_reason_and_a_day_that_has_come() {
        var terms = new Terms(TODAY.plusDays(1), TODAY, "");
        assertThat(codes(RestructureRules.checkMove(PHU_TAN, CHAU_THANH, terms, SINCE)))
                .containsExactly("DV-122", "DV-124", "DV-121");
    }

    @Test
    void the_tree_is_not_changed_before_its_last_change() {
        assertThat(codes(RestructureRules.checkMove(PHU_TAN, MY_TU, TERMS, DAY.plusDays(1))))
                .containsExactly("DV-123");
    }

    @Test
    void a_unit_that_ended_moves_no_more() {
        assertThat(codes(RestructureRules.checkMove(ended(PHU_TAN), MY_TU, TERMS, SINCE)))
                .containsExactly("DV-125");
    }

    @Test
    void two_communes_merge_into_one() {
        assertThat(RestructureRules.checkMerge(List.of(standing(AN_NINH)), PHU_TAN, List.of(), TERMS, SINCE))
                .isEmpty();
    }

    @Test
    void a_unit_does_not_merge_into_itself_and_nothing_merges_into_nothing() {
        assertThat(codes(RestructureRules.checkMerge(List.of(standing(PHU_TAN)), PHU_TAN, List.of(), TERMS, SINCE)))
                .containsExactly("DV-131");
        assertThat(codes(RestructureRules.checkMerge(List.of(), PHU_TAN, List.of(), TERMS, SINCE)))
                .containsExactly("DV-130");
    }

    @Test
    void a_unit_cannot_end_on_the_day_it_began() {
        var young = new Standing(AN_NINH, DAY);
        assertThat(codes(RestructureRules.checkMerge(List.of(young), PHU_TAN, List.of(), TERMS, SINCE)))
                .containsExactly("DV-126");
        assertThat(codes(RestructureRules.checkClose(young, 0, TERMS))).containsExactly("DV-126");
    }

    @Test
    void what_stands_below_a_merged_unit_must_fit_its_successor() {
        var department = unit(7, "94-SYT", "Sở Y tế", "so-nganh", "1.7");
        assertThat(codes(RestructureRules.checkMerge(
                        List.of(standing(CHAU_THANH)), department, List.of(PHU_TAN), TERMS, SINCE)))
                .containsExactly("DV-133");
    }

    @Test
    void a_unit_with_open_units_below_cannot_be_closed() {
        assertThat(codes(RestructureRules.checkClose(standing(CHAU_THANH), 8, TERMS)))
                .containsExactly("DV-140");
        var ahead = new Terms(TODAY.plusDays(30), TODAY, "Giải thể");
        assertThat(RestructureRules.checkClose(standing(CHAU_THANH), 0, ahead))
                .as("an end that lies ahead may be written down")
                .isEmpty();
    }

    private static Standing standing(Unit unit) {
        return new Standing(unit, SINCE);
    }

    private static Unit ended(Unit unit) {
        return new Unit(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentId(),
                unit.path(),
                null,
                SINCE,
                DAY.minusDays(3),
                Confidence.HIGH,
                null,
                1);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
