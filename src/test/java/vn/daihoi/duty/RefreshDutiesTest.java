package vn.daihoi.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.daihoi.duty.SampleSeason.as;
import static vn.daihoi.duty.SampleSeason.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.conference.ConferenceHeld;
import vn.daihoi.conference.ConferenceReopened;
import vn.daihoi.notice.Notices;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;

@DutyTest
class RefreshDutiesTest {
    private static final LocalDate DUE = LocalDate.of(2020, 2, 28);

    @Autowired
    private SampleSeason season;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ExtendDuty extendDuty;

    @Autowired
    private ApproveDossier approveDossier;

    @Autowired
    private Chase chase;

    @Autowired
    private Remind remind;

    @Autowired
    private DutyList duties;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private SampleSeason.Commune commune;

    @BeforeEach
    void a_season() {
        season.begin();
        commune = season.commune();
    }

    @Test
    void a_commune_owes_plan_decision_report_and_delegates_to_its_district() {
        var lines = ofUnit(commune.id());

        assertThat(lines)
                .extracting(DutyLine::rule)
                .containsExactlyInAnyOrder("ke-hoach", "quyet-dinh-ban-to-chuc", "bao-cao", "lua-chon-dai-bieu");
        assertThat(lines).extracting(DutyLine::receiver).containsOnly("Huyện Châu Thành");
        assertThat(line("ke-hoach").dueOn()).isEqualTo(DUE);
        assertThat(line("bao-cao").isNotYet()).isTrue();
    }

    @Test
    void the_standing_bodys_office_owes_the_six_tasks_of_iii_2() {
        var lines = ofUnit(season.id("94-SNV"));

        assertThat(lines).extracting(DutyLine::rule).contains("phan-bo-dai-bieu", "de-xuat-khen-thuong");
        var standingBody = season.standingBody();
        var task = as(standingBody, () -> season.dossier(season.duty(season.id("94-SNV"), "phan-bo-dai-bieu")));
        assertThat(Desk.prepares(standingBody, task.duty())).isTrue();
        assertThat(task.duty().receiver().title()).isEqualTo("Ủy ban nhân dân tỉnh Sóc Trăng");
    }

    @Test
    void refreshing_again_changes_nothing() {
        assertThat(season.refresh()).isZero();
    }

    @Test
    void a_closed_unit_owes_nothing_from_its_last_day_on() {
        sql("update unit.unit set valid_to = date '2020-02-15' where id = " + commune.id());

        season.refresh();

        assertThat(ofUnit(commune.id())).isEmpty();
        assertThat(standing("ke-hoach", LocalDate.of(2020, 2, 14))).isEqualTo("none due 2020-02-28");
        assertThat(standing("ke-hoach", LocalDate.of(2020, 2, 15))).isNull();
    }

    @Test
    void an_amended_day_holds_from_the_amendment_on() {
        var id = season.duty(commune.id(), "ke-hoach");
        sql("update duty.duty set due_on = date '2020-02-10' where id = " + id);

        season.refresh();

        assertThat(line("ke-hoach").dueOn()).isEqualTo(DUE);
        assertThat(standing("ke-hoach", SampleSeason.DAY.minusDays(1))).isEqualTo("none due 2020-02-10");
        assertThat(standing("ke-hoach", SampleSeason.DAY)).isEqualTo("none due 2020-02-28");
    }

    @Test
    void the_report_is_owed_once_the_conference_was_held() {
        var held = new ConferenceHeld(commune.id(), LocalDate.of(2020, 2, 19));
        run(commune.officer(season), () -> events.publishEvent(held));

        var report = line("bao-cao");
        assertThat(report.isNotYet()).isFalse();
        assertThat(report.dueOn()).as("the plan gives no number of days").isNull();
        assertThat(report.isLateOn(SampleSeason.DAY)).isTrue();
        assertThat(season.refresh()).as("a later refresh keeps it").isZero();
    }

    @Test
    void a_conference_taken_back_leaves_the_days_before_as_they_were() {
        var officer = commune.officer(season);
        run(officer, () -> events.publishEvent(new ConferenceHeld(commune.id(), LocalDate.of(2020, 2, 18))));
        run(officer, () -> events.publishEvent(new ConferenceReopened(commune.id())));

        assertThat(line("bao-cao").isNotYet()).isTrue();
        assertThat(lateAfter(LocalDate.of(2020, 2, 17))).isNull();
        assertThat(lateAfter(LocalDate.of(2020, 2, 19))).isEqualTo(LocalDate.of(2020, 2, 18));
        assertThat(lateAfter(LocalDate.of(2020, 2, 20))).isNull();
    }

    private @Nullable LocalDate lateAfter(LocalDate day) {
        return as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select late_after from duty.progress_on(:day) where unit_id = :unit and rule_code = 'bao-cao'
                    """)
                        .param("day", day)
                        .param("unit", commune.id())
                        .query(LocalDate.class)
                        .list()
                        .getFirst());
    }

    @Test
    void an_extension_holds_from_the_day_it_was_given() {
        var id = season.duty(commune.id(), "ke-hoach");
        var officer = commune.officer(season);
        var district = season.district();
        run(district, () -> extendDuty.extend(district, id, LocalDate.of(2020, 3, 10), "Lũ lớn", "45/UBND"));

        assertThat(line("ke-hoach").dueOn()).isEqualTo(LocalDate.of(2020, 3, 10));
        assertThat(standing("ke-hoach", SampleSeason.DAY.minusDays(1))).isEqualTo("none due 2020-02-28");
        assertThat(standing("ke-hoach", SampleSeason.DAY)).isEqualTo("none due 2020-03-10");
        assertThat(told(officer)).contains("duty.notice.extended");
    }

    @Test
    void any_past_day_can_be_read_again() {
        var id = season.duty(commune.id(), "ke-hoach");
        season.submitted(commune, id);
        season.day(LocalDate.of(2020, 2, 25));
        var head = commune.head(season);
        run(head, () -> approveDossier.approve(head, id, season.version(id), Map.of()));

        assertThat(standing("ke-hoach", LocalDate.of(2020, 2, 19))).isEqualTo("none due 2020-02-28");
        assertThat(standing("ke-hoach", LocalDate.of(2020, 2, 24))).isEqualTo("awaiting_head due 2020-02-28");
        assertThat(standing("ke-hoach", LocalDate.of(2020, 2, 25))).isEqualTo("sent_up due 2020-02-28");
    }

    @Test
    void a_unit_is_reminded_once_for_each_day_of_the_plan() {
        var officer = commune.officer(season);

        season.day(LocalDate.of(2020, 2, 21));
        remind();
        remind();
        assertThat(reminders(officer)).containsExactly("duty.notice.remind.before", "duty.notice.remind.before");

        season.day(LocalDate.of(2020, 3, 1));
        remind();
        assertThat(reminders(officer))
                .as("only the latest of the days passed meanwhile, for plan and decision")
                .hasSize(4)
                .startsWith("duty.notice.remind.after", "duty.notice.remind.after");
    }

    @Test
    void who_has_sent_up_is_not_reminded() {
        var id = season.duty(commune.id(), "ke-hoach");
        season.submitted(commune, id);
        var head = commune.head(season);
        run(head, () -> approveDossier.approve(head, id, season.version(id), Map.of()));

        season.day(LocalDate.of(2020, 3, 1));
        remind();

        assertThat(reminders(commune.officer(season))).containsExactly("duty.notice.remind.after");
    }

    @Test
    void all_late_units_are_chased_in_one_act() {
        season.day(LocalDate.of(2020, 3, 2));
        var officer = commune.officer(season);
        var district = season.district();
        var late = as(
                district,
                () -> duties.find(
                        district, DutyFilter.ALL.receivedAt(district.unitId()).late(), 500, 0));
        var ids = late.stream().map(DutyLine::id).toList();
        assertThat(late).extracting(DutyLine::unitId).contains(commune.id());

        var chased = as(district, () -> chase.chase(district, ids, "Đề nghị gửi ngay."));

        assertThat(chased).isEqualTo(ids.size());
        assertThat(chasedSteps(ids))
                .as("each dossier keeps the step, in the state it is in")
                .isEqualTo(ids.size());
        assertThat(told(officer)).contains("duty.notice.chased");
    }

    @Test
    void a_body_chases_only_what_it_receives() {
        season.day(LocalDate.of(2020, 3, 2));
        var elsewhere = season.person("Kế Sách", season.id("942"), commune.path(), Roles.STANDING_BODY);
        var ids = List.of(season.duty(commune.id(), "ke-hoach"));

        assertThatThrownBy(() -> as(elsewhere, () -> chase.chase(elsewhere, ids, "Đề nghị gửi ngay.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_chase_is_seen_by_its_author_and_where_it_went() {
        season.day(LocalDate.of(2020, 3, 2));
        var district = season.district();
        var ids = List.of(season.duty(commune.id(), "ke-hoach"));
        var before = chases(Actor.SYSTEM);
        as(district, () -> chase.chase(district, ids, "Đề nghị gửi ngay."));

        assertThat(chases(Actor.SYSTEM)).isEqualTo(before + 1);
        assertThat(chases(commune.officer(season))).isEqualTo(1);
        assertThat(chases(season.commune().officer(season))).isZero();
    }

    private long chases(Actor actor) {
        return as(
                actor,
                () -> jdbc.sql("select count(*) from duty.chase")
                        .query(Long.class)
                        .single());
    }

    @Test
    void late_units_stand_in_vietnamese_order_with_all_they_owe_together() {
        season.unit("94211", "Xã Đại Tâm", "xa", "942");
        season.unit("94212", "Xã Dương Hòa", "xa", "942");
        season.unit("94213", "Phường 10", "xa", "942");
        season.unit("94214", "Phường 2", "xa", "942");
        season.refresh();
        season.day(LocalDate.of(2020, 3, 2));

        var units = as(
                Actor.SYSTEM,
                () -> duties
                        .byUnit(
                                Actor.SYSTEM,
                                DutyFilter.ALL.under(season.id("942")).late(),
                                500,
                                0)
                        .stream()
                        .map(DutyLine::unitName)
                        .toList());

        var once = new ArrayList<String>();
        units.stream()
                .filter(name -> once.isEmpty() || !once.getLast().equals(name))
                .forEach(once::add);
        assertThat(once).doesNotHaveDuplicates();
        assertThat(once)
                .filteredOn(List.of("Phường 2", "Phường 10", "Xã Dương Hòa", "Xã Đại Tâm")::contains)
                .containsExactly("Phường 2", "Phường 10", "Xã Dương Hòa", "Xã Đại Tâm");
    }

    @Test
    void searched_words_are_no_pattern() {
        assertThat(as(Actor.SYSTEM, () -> duties.count(Actor.SYSTEM, DutyFilter.ALL.words("_%_"))))
                .isZero();
        assertThat(as(Actor.SYSTEM, () -> duties.count(Actor.SYSTEM, DutyFilter.ALL.words("thuan hoa"))))
                .isPositive();
    }

    private int chasedSteps(List<Long> ids) {
        return as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select count(distinct e.duty_id)
                    from duty.dossier_event e left join duty.dossier s on s.duty_id = e.duty_id
                    where e.action = 'chased' and e.state = coalesce(s.state, 'none') and e.duty_id in (:ids)
                    """).param("ids", ids).query(Integer.class).single());
    }

    private List<DutyLine> ofUnit(long unitId) {
        return as(Actor.SYSTEM, () -> duties.find(Actor.SYSTEM, DutyFilter.ALL.of(unitId), 50, 0));
    }

    private DutyLine line(String rule) {
        return ofUnit(commune.id()).stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String standing(String rule, LocalDate day) {
        return as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select state || ' due ' || due_on from duty.progress_on(:day)
                    where unit_id = :unit and rule_code = :rule
                    """)
                        .param("day", day)
                        .param("unit", commune.id())
                        .param("rule", rule)
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }

    private void remind() {
        run(Actor.SYSTEM, remind::remind);
    }

    private void sql(String sql) {
        run(Actor.SYSTEM, () -> jdbc.sql(sql).update());
    }

    private List<String> reminders(Actor actor) {
        return told(actor).stream().filter(key -> key.contains("remind")).toList();
    }

    private List<String> told(Actor actor) {
        return as(actor, () -> notices.latest(actor, 50)).stream()
                .map(notice -> notice.key())
                .toList();
    }
}
