package vn.daihoi.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.conference.ConferenceHeld;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.InSeason;
import vn.daihoi.duty.Season;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The board and the late list name the same duties, because both judge by the one day that `duty` publishes.
@InSeason
class WhoIsLateTest {
    private static final LocalDate HELD = Season.DAY.minusDays(3);
    /// Due right after the conference (KH128 III.5).
    private static final String[] AFTER = {"bao-cao", "lua-chon-dai-bieu"};

    @Autowired
    private Season season;

    @Autowired
    private Lines lines;

    @Autowired
    private DutyList duties;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private Season.Commune commune;

    @BeforeEach
    void a_commune_holds_its_conference_and_sends_nothing() {
        commune = season.commune();
        Acting.asSystem(() -> events.publishEvent(new ConferenceHeld(commune.id(), HELD)));
    }

    @Test
    void what_is_due_right_after_the_conference_is_late_on_the_board_as_on_the_list() {
        var onTheList = Acting.as(
                        Actor.SYSTEM,
                        () -> duties.find(
                                Actor.SYSTEM, DutyFilter.ALL.of(commune.id()).late(), 10, 0))
                .stream()
                .map(line -> line.rule())
                .collect(Collectors.toSet());

        assertThat(onTheList).containsExactlyInAnyOrder(AFTER);
        assertThat(late(Acting.as(Actor.SYSTEM, () -> lines.now(Actor.SYSTEM, Season.DAY)), Season.DAY))
                .isEqualTo(onTheList);
        assertThat(lateOn(Season.DAY)).isEqualTo(onTheList);
    }

    @Test
    void an_earlier_day_counts_from_the_day_after_the_conference() {
        assertThat(lateOn(HELD.minusDays(1))).isEmpty();
        assertThat(lateOn(HELD)).isEmpty();
        assertThat(lateOn(HELD.plusDays(1))).containsExactlyInAnyOrder(AFTER);
        assertThat(report(HELD.plusDays(1)).daysLateOn(HELD.plusDays(2))).isEqualTo(2);
        assertThat(report(HELD.plusDays(1)).dueOn())
                .as("because the plan names no day")
                .isNull();
    }

    @Test
    void today_and_the_end_of_today_are_judged_by_the_same_day() {
        var different = Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select count(*) from duty.progress p
                    full join duty.progress_on(:day) o using (duty_id)
                    where p.until is null and p.late_after is distinct from o.late_after
                    """).param("day", Season.DAY).query(Long.class).single());

        assertThat(different).isZero();
    }

    private Set<String> lateOn(LocalDate day) {
        return late(on(day), day);
    }

    private List<UnitLine> on(LocalDate day) {
        return Acting.as(Actor.SYSTEM, () -> lines.on(Actor.SYSTEM, day));
    }

    private DutyLine report(LocalDate day) {
        return ofCommune(on(day)).duties().stream()
                .filter(duty -> duty.rule().equals("bao-cao"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> late(List<UnitLine> units, LocalDate day) {
        return ofCommune(units).duties().stream()
                .filter(duty -> duty.isLateOn(day))
                .map(DutyLine::rule)
                .collect(Collectors.toSet());
    }

    private UnitLine ofCommune(List<UnitLine> units) {
        return units.stream()
                .filter(unit -> unit.id() == commune.id())
                .findFirst()
                .orElseThrow();
    }
}
