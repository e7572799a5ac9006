package vn.daihoi.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final LocalDate DUE = LocalDate.of(2020, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2020, 3, 2);

    private final UnitLine province = unit(1, "tinh", null, "1");
    private final UnitLine office = unit(2, "so-nganh", 1L, "1.2", duty("ke-hoach", Standing.ACCEPTED));
    private final UnitLine chauThanh = unit(3, "huyen", 1L, "1.3", duty("ke-hoach", Standing.RETURNED));
    private final UnitLine commune =
            unit(31, "xa", 3L, "1.3.31", duty("ke-hoach", Standing.NOT_BEGUN), duty("quyet-dinh", Standing.IN_HAND));
    private final UnitLine keSach = unit(4, "huyen", 1L, "1.4", duty("ke-hoach", Standing.WAITING));

    @Test
    void a_duty_is_late_from_the_day_after_its_last_day() {
        var duty = duty("ke-hoach", Standing.NOT_BEGUN);

        assertThat(duty.isLateOn(DUE)).isFalse();
        assertThat(duty.isLateOn(DUE.plusDays(1))).isTrue();
        assertThat(duty.daysLateOn(AFTER)).isEqualTo(3);
    }

    @Test
    void what_was_sent_up_is_no_longer_late_and_what_was_returned_is() {
        assertThat(duty("ke-hoach", Standing.WAITING).isLateOn(AFTER)).isFalse();
        assertThat(duty("ke-hoach", Standing.RETURNED).isLateOn(AFTER)).isTrue();
    }

    @Test
    void a_duty_without_a_date_is_never_late() {
        assertThat(new DutyLine("bao-cao", Standing.NOT_BEGUN, null, null, null).isLateOn(AFTER))
                .isFalse();
    }

    @Test
    void a_subtree_counts_itself_and_all_below_it() {
        var ledger = ledger(AFTER);

        assertThat(RollUp.of(ledger, province, Filter.ALL).all()).isEqualTo(new Tally(4, 2, 1, 1, 1, 1, 1, 3, 0, 0));
        assertThat(RollUp.of(ledger, chauThanh, Filter.ALL).all().duties()).isEqualTo(3);
        assertThat(RollUp.of(ledger, province, Filter.ALL).byPlace(ledger.childrenOf(province)))
                .hasSize(3)
                .hasEntrySatisfying(3L, tally -> assertThat(tally.late()).isEqualTo(3))
                .hasEntrySatisfying(4L, tally -> assertThat(tally.late()).isZero());
    }

    @Test
    void the_parts_of_every_division_add_up_to_the_whole() {
        var rollUp = RollUp.of(ledger(AFTER), province, Filter.ALL);

        assertThat(duties(rollUp.byDuty())).isEqualTo(5);
        assertThat(duties(rollUp.byUnit(UnitLine::kind))).isEqualTo(5);
        assertThat(rollUp.byUnit(UnitLine::kind).values().stream()
                        .mapToInt(Tally::late)
                        .sum())
                .isEqualTo(rollUp.all().late());
    }

    @Test
    void filters_narrow_by_kind_duty_and_state() {
        var ledger = ledger(AFTER);

        assertThat(RollUp.of(ledger, province, new Filter(Set.of("xa"), null, null))
                        .all()
                        .duties())
                .isEqualTo(2);
        assertThat(RollUp.of(ledger, province, new Filter(Set.of(), "quyet-dinh", null))
                        .all()
                        .duties())
                .isEqualTo(1);
        assertThat(RollUp.of(ledger, province, new Filter(Set.of(), null, StateWanted.LATE))
                        .concerned())
                .containsExactly(commune, chauThanh);
        assertThat(RollUp.of(ledger(DUE), province, new Filter(Set.of(), null, StateWanted.LATE))
                        .concerned())
                .isEmpty();
        assertThat(RollUp.of(ledger(DUE), province, new Filter(Set.of(), null, StateWanted.MISSING))
                        .concerned())
                .containsExactly(chauThanh, commune);
    }

    @Test
    void a_change_makes_a_new_ledger_and_leaves_the_old_one() {
        var before = ledger(AFTER);

        var after = before.with(Map.of(31L, line -> line.with(List.of(duty("ke-hoach", Standing.ACCEPTED)), null)));

        assertThat(RollUp.of(after, province, Filter.ALL).all().accepted()).isEqualTo(2);
        assertThat(RollUp.of(before, province, Filter.ALL).all().accepted()).isEqualTo(1);
    }

    @Test
    void a_unit_whose_path_only_begins_alike_is_not_below() {
        var other = unit(30, "huyen", 1L, "1.30", duty("ke-hoach", Standing.ACCEPTED));
        var ledger = Ledger.of(AFTER, List.of(province, chauThanh, commune, other));

        assertThat(ledger.subtree(chauThanh)).containsExactly(chauThanh, commune);
        assertThat(ledger.childrenOf(province)).containsExactly(chauThanh, other);
        assertThat(ledger.ancestorsOf(commune)).containsExactly(province, chauThanh);
    }

    private Ledger ledger(LocalDate day) {
        return Ledger.of(day, List.of(province, office, chauThanh, commune, keSach));
    }

    private static int duties(Map<String, Tally> parts) {
        return parts.values().stream().mapToInt(Tally::duties).sum();
    }

    private static UnitLine unit(long id, String kind, @Nullable Long parentId, String path, DutyLine... duties) {
        return new UnitLine(id, "c" + id, "Đơn vị " + id, kind, parentId, path, List.of(duties), null);
    }

    private static DutyLine duty(String rule, Standing standing) {
        return new DutyLine(rule, standing, DUE, DUE, null);
    }
}
