package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.daihoi.audit.Entries;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.Committees;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.InvitedPeers;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.pilot.Lessons;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@SpringBootTest
@OnTestDatabase
@Import(Province.class)
@TestPropertySource(properties = "daihoi.clock=movable")
@RecordApplicationEvents
class ConferenceTest {
    private static final LocalDate IN_Q1 = LocalDate.of(2020, 3, 20);
    private static final LocalDate IN_Q2 = LocalDate.of(2020, 4, 20);
    private static final LocalDate GONE_BY = LocalDate.of(2020, 2, 10);

    private static final Attendance CAME = new Attendance(65, 28, 2);

    @Autowired
    Province province;

    @Autowired
    AcceptedFindings accepted;

    @Autowired
    BeginConference begin;

    @Autowired
    PlanConference plan;

    @Autowired
    SetUpCommittee setUp;

    @Autowired
    AssignTasks assign;

    @Autowired
    SettleConference settle;

    @Autowired
    HoldConference hold;

    @Autowired
    ReportConference report;

    @Autowired
    CallOffConference callOff;

    @Autowired
    ReopenConference reopen;

    @Autowired
    InvitePeers invite;

    @Autowired
    AnswerInvitation answer;

    @Autowired
    WriteLessons writeLessons;

    @Autowired
    Peers peers;

    @Autowired
    InvitedPeers invited;

    @Autowired
    Lessons lessons;

    @Autowired
    Conferences conferences;

    @Autowired
    Committees committees;

    @Autowired
    Tasks tasks;

    @Autowired
    Programmes programmes;

    @Autowired
    ConferenceList list;

    @Autowired
    Entries journal;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void the_season() {
        province.open();
        Acting.asSystem(this::forget);
    }

    @Test
    void a_conference_begins_with_the_plans_programme_and_the_place() {
        var officer = province.officer("942", "Sơn Thị Mỹ Dung");
        var id = begun(officer);

        var conference = Acting.as(officer, () -> conferences.find(id).orElseThrow());
        assertThat(conference.facts().bannerPlace()).isEqualTo("Châu Thành");
        assertThat(conference.season()).isEqualTo("2019 - 2020");
        assertThat(Acting.as(officer, () -> programmes.of(id)).items()).hasSize(9);
    }

    @Test
    void begun_twice_it_is_the_same_conference() {
        var officer = province.officer("942", "Sơn Thị Mỹ Dung");

        assertThat(begun(officer)).isEqualTo(begun(officer));
    }

    @Test
    void another_units_conference_is_not_there() {
        var id = begun(province.officer("942", "Sơn Thị Mỹ Dung"));
        var stranger = province.officer("943", "Người huyện khác");

        assertThat(Acting.as(stranger, () -> conferences.find(id))).isEmpty();
        assertThatThrownBy(() -> saved(stranger, id, 1, Cast.facts(IN_Q1))).isInstanceOf(NotThere.class);
    }

    @Test
    void whoever_is_above_reads_and_does_not_write() {
        var id = begun(province.officer("31569", "Thạch Sa Rây"));
        var district = province.officer("942", "Sơn Thị Mỹ Dung");

        assertThat(Acting.as(district, () -> conferences.find(id))).isPresent();
        assertThat(refused(() -> saved(district, id, 1, Cast.facts(IN_Q1)))).containsExactly("HN-601");
    }

    @Test
    void the_second_of_two_officers_overwrites_nothing() {
        var first = province.officer("94-SYT", "Trần Văn An");
        var second = province.officer("94-SYT", "Lê Thị Bình");
        var id = begun(first);
        saved(first, id, 1, Cast.facts(IN_Q2));

        assertThatThrownBy(() -> saved(second, id, 1, Cast.facts(IN_Q2.plusDays(1))))
                .isInstanceOf(StaleEdit.class);
        assertThat(Acting.as(first, () -> conferences.find(id).orElseThrow())
                        .facts()
                        .day())
                .isEqualTo(IN_Q2);
    }

    @Test
    void two_officers_in_two_sections_do_not_meet() {
        var first = province.officer("94-SYT", "Trần Văn An");
        var second = province.officer("94-SYT", "Lê Thị Bình");
        var id = begun(first);

        saved(first, id, 1, Cast.facts(IN_Q2));
        Acting.asSystem(() -> setUp.save(second, id, 0, Cast.committee()));

        assertThat(Acting.as(first, () -> committees.of(id)).members()).hasSize(4);
    }

    @Test
    void breaches_are_counted_and_kept_for_the_board_of_any_day() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = begun(officer);
        var before = breaches(officer);
        Acting.asSystem(() -> setUp.save(officer, id, 0, Cast.committee()));

        assertThat(breaches(officer)).isEqualTo(before - 4);
        var history = Acting.as(
                officer,
                () -> jdbc.sql("""
                    select breaches from conference.progress_history where conference_id = :id order by seq
                    """).param("id", id).query(Integer.class).list());
        assertThat(history).containsExactly(before, before - 4);
    }

    @Test
    void a_task_keeps_its_owner_when_the_committee_is_saved_again() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = begun(officer);
        Acting.asSystem(() -> setUp.save(officer, id, 0, Cast.committee()));
        var members = Acting.as(officer, () -> committees.of(id)).members();
        var owner = members.getFirst().id();
        var task = new Task(0, "", "In giấy mời", owner, IN_Q1, TaskStatus.DONE, null);
        Acting.asSystem(() -> assign.save(officer, id, 0, List.of(task)));

        var renamed = new Member(owner, Committee.ORGANISING, "Tên mới", "", MemberRole.HEAD, "", "");
        Acting.asSystem(() -> setUp.save(officer, id, 1, new Committee(List.of(members.get(1), renamed))));

        assertThat(Acting.as(officer, () -> committees.of(id)).members())
                .extracting(Member::name)
                .containsExactly(members.get(1).name(), "Tên mới");
        assertThat(Acting.as(officer, () -> tasks.of(id))).singleElement().satisfies(stored -> {
            assertThat(stored.ownerId()).isEqualTo(owner);
            assertThat(stored.doneOn()).isEqualTo(Cast.TODAY);
        });
    }

    @Test
    void settling_refuses_breaches_until_the_head_accepts_them_with_a_reason() {
        var head = province.head("94-SYT");
        var id = prepared("94-SYT", IN_Q1);

        assertThat(refused(() -> settle.settle(head, id, Set.of(), ""))).containsExactly("HN-103");
        assertThat(refused(() -> settle.settle(head, id, Set.of("HN-103"), " ")))
                .containsExactly("HN-103");
        assertThat(refused(() -> settle.settle(head, id, Set.of(), "Có lý do"))).containsExactly("HN-103");

        Acting.asSystem(() -> settle.settle(head, id, Set.of("HN-103"), "Tỉnh cho phép bằng văn bản"));

        assertThat(state(head, id)).isInstanceOf(ConferenceState.Planned.class);
        assertThat(breaches(head)).isZero();
    }

    @Test
    void an_accepted_breach_holds_only_for_the_values_it_was_accepted_with() {
        var head = province.head("94-SYT");
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = prepared("94-SYT", IN_Q1);
        Acting.asSystem(() -> settle.settle(head, id, Set.of("HN-103"), "Tỉnh cho phép"));
        Acting.asSystem(() -> reopen.reopen(head, id, "Dời ngày"));

        saved(officer, id, 2, Cast.facts(IN_Q1.minusDays(10)));

        assertThat(refused(() -> settle.settle(head, id, Set.of(), ""))).containsExactly("HN-103");
    }

    @Test
    void only_the_head_settles() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = prepared("94-SYT", IN_Q2);

        assertThat(refused(() -> settle.settle(officer, id, Set.of(), ""))).containsExactly("HN-602");
    }

    @Test
    void settled_facts_are_closed_while_late_changes_of_the_programme_go_on() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = planned("94-SYT", IN_Q2);

        assertThat(refused(() -> plan.save(officer, id, 2, Cast.facts(IN_Q2)))).containsExactly("HN-603");
        Acting.asSystem(() -> setUp.save(officer, id, 1, new Committee(List.of())));
        assertThat(breaches(officer)).isEqualTo(4);
    }

    @Test
    void held_and_reported_in_this_order_and_never_before_the_day(ApplicationEvents events) {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var drafted = prepared("94-SYT", IN_Q2);
        assertThat(refusedToHold(officer, drafted, GONE_BY)).containsExactly("HN-612");

        var id = planned("94-SYT", IN_Q2);
        assertThat(refusedToHold(officer, id, IN_Q2)).containsExactly("HN-613");
        reportAccepted(GONE_BY);
        assertThat(state(officer, id)).isInstanceOf(ConferenceState.Planned.class);

        held(id, GONE_BY);
        assertThat(events.stream(ConferenceHeld.class))
                .containsExactly(new ConferenceHeld(province.unit("94-SYT").id(), GONE_BY));

        reportAccepted(Cast.TODAY);
        assertThat(state(officer, id)).isInstanceOfSatisfying(ConferenceState.Reported.class, reported -> {
            assertThat(reported.heldOn()).isEqualTo(GONE_BY);
            assertThat(reported.present()).isEqualTo(CAME);
            assertThat(reported.on()).isEqualTo(Cast.TODAY);
        });
    }

    @Test
    void no_conference_of_the_season_was_held_before_its_plan_was_issued() {
        var head = province.head("94-SYT");
        var id = planned("94-SYT", IN_Q2);
        var issued = LocalDate.of(2019, 9, 11);
        var all = Set.of("HN-103", "HN-105");

        assertThat(refused(() -> hold.hold(head, id, LocalDate.of(1990, 1, 1), CAME, all, "Có lý do")))
                .containsExactly("HN-614");
        assertThat(refused(() -> hold.hold(head, id, issued.minusDays(1), CAME, all, "Có lý do")))
                .containsExactly("HN-614");
        assertThat(refused(() -> hold.hold(head, id, issued, CAME, all, "Có lý do")))
                .isEmpty();
    }

    @Test
    void another_day_than_settled_needs_the_head_and_a_reason() {
        var head = province.head("94-SYT");
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = planned("94-SYT", IN_Q2);
        var all = Set.of("HN-103", "HN-105");

        assertThat(refusedToHold(officer, id, GONE_BY)).containsExactlyInAnyOrder("HN-103", "HN-105");
        assertThat(refused(() -> hold.hold(officer, id, GONE_BY, CAME, all, "Cán bộ tự ghi")))
                .containsExactlyInAnyOrder("HN-103", "HN-105");
        assertThat(refused(() -> hold.hold(head, id, GONE_BY, CAME, all, " "))).hasSize(2);
        assertThat(refused(() -> hold.hold(head, id, GONE_BY, CAME, Set.of("HN-103"), "Thiếu một điều")))
                .containsExactly("HN-105");
        assertThat(state(head, id)).isInstanceOf(ConferenceState.Planned.class);

        held(id, GONE_BY);
        assertThat(state(head, id)).isInstanceOf(ConferenceState.Held.class);
        assertThat(breaches(head)).isZero();
        assertThat(Acting.as(head, () -> accepted.of(id)))
                .extracting(AcceptedFinding::code, AcceptedFinding::by)
                .containsExactlyInAnyOrder(tuple("HN-103", head.name()), tuple("HN-105", head.name()));
    }

    @Test
    void what_becomes_reported_keeps_its_day_and_numbers_in_the_journal() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = planned("94-SYT", IN_Q2);
        held(id, GONE_BY);
        reportAccepted(Cast.TODAY);

        assertThat(Acting.as(officer, () -> journal.about("conference", id)))
                .first()
                .satisfies(entry ->
                        assertThat(entry.after()).contains("\"heldOn\":\"10/02/2020\"", "\"heldGuests\":\"28\""));
    }

    @Test
    void the_head_steps_back_one_step_at_a_time_with_a_reason(ApplicationEvents events) {
        var head = province.head("94-SYT");
        var id = planned("94-SYT", IN_Q2);
        held(id, GONE_BY);

        assertThat(refused(() -> reopen.reopen(head, id, " "))).containsExactly("HN-617");
        Acting.asSystem(() -> reopen.reopen(head, id, "Ghi nhầm"));
        assertThat(state(head, id)).isInstanceOf(ConferenceState.Planned.class);
        assertThat(events.stream(ConferenceReopened.class)).hasSize(1);
        Acting.asSystem(() -> reopen.reopen(head, id, "Đổi ngày"));
        assertThat(state(head, id)).isInstanceOf(ConferenceState.Drafting.class);
        assertThat(refused(() -> reopen.reopen(head, id, "Nữa"))).containsExactly("HN-620");
    }

    @Test
    void a_postponed_conference_is_settled_anew_and_a_cancelled_one_owes_nothing() {
        var head = province.head("94-SYT");
        var id = planned("94-SYT", IN_Q2);

        Acting.asSystem(() -> callOff.postpone(head, id, "Dịch bệnh"));
        saved(head, id, 2, Cast.facts(IN_Q2.plusDays(30)));
        Acting.asSystem(() -> settle.settle(head, id, Set.of(), ""));
        assertThat(state(head, id)).isInstanceOf(ConferenceState.Planned.class);

        Acting.asSystem(() -> callOff.cancel(head, id, "Sáp nhập đơn vị"));
        assertThat(state(head, id)).isInstanceOf(ConferenceState.Cancelled.class);
        assertThat(breaches(head)).isZero();
    }

    @Test
    void who_chose_the_form_stays_who_chose() {
        var first = province.officer("31570", "Trần Văn An");
        var second = province.officer("31570", "Lê Thị Bình");
        var id = begun(first);
        saved(first, id, 1, Cast.of(Cast.facts(IN_Q1), ConferenceForm.DELEGATES));
        saved(second, id, 2, Cast.of(Cast.facts(IN_Q1.plusDays(1)), ConferenceForm.DELEGATES));

        var choice = Acting.as(first, () -> conferences.find(id).orElseThrow()).choice();
        assertThat(choice).isNotNull();
        assertThat(choice.by()).isEqualTo("Trần Văn An");
    }

    @Test
    void a_pilot_invites_units_of_its_tier_which_see_and_answer(ApplicationEvents events) {
        var pilot = province.officer("942", "Sơn Thị Mỹ Dung");
        var peer = province.officer("943", "Người Kế Sách");
        var keSach = province.unit("943");
        var id = begun(pilot);

        Acting.asSystem(() -> invite.invite(pilot, id, List.of(keSach)));

        assertThat(events.stream(PeersInvited.class))
                .singleElement()
                .satisfies(told -> assertThat(told.peerIds()).containsExactly(keSach.id()));
        assertThat(Acting.as(peer, () -> invited.receivedBy(keSach.id()))).hasSize(1);
        Acting.<Boolean, RuntimeException>as(peer, () -> {
            answer.answer(peer, id, keSach.id(), InvitedPeer.Answer.COMING);
            return true;
        });
        assertThat(Acting.as(pilot, () -> invited.of(id)))
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isEqualTo(InvitedPeer.Answer.COMING));
        assertThat(refused(() -> invite.withdraw(pilot, id, keSach.id()))).containsExactly("HN-624");
    }

    @Test
    void a_pilot_invites_nobody_from_another_tier() {
        var pilot = province.officer("942", "Sơn Thị Mỹ Dung");
        var id = begun(pilot);

        assertThat(refused(() -> invite.invite(pilot, id, List.of(province.unit("31528")))))
                .containsExactly("HN-623");
        var other = province.officer("94-SYT", "Trần Văn An");
        var notPilot = begun(other);
        assertThat(refused(() -> invite.invite(other, notPilot, List.of(province.unit("943")))))
                .containsExactly("HN-622");
    }

    @Test
    void published_lessons_are_read_across_the_tree_and_drafts_are_not() {
        var head = province.head("942");
        var stranger = province.officer("943", "Người Kế Sách");
        var id = planned("942", IN_Q1);
        Acting.asSystem(() -> hold.hold(head, id, GONE_BY, CAME, Set.of("HN-105", "HN-103"), "Tổ chức sớm"));
        var text = new Lesson.Text("Khai mạc đúng giờ", "Giấy mời gửi trễ", "");

        Acting.asSystem(() -> writeLessons.save(head, id, 0, text, false));
        assertThat(Acting.as(stranger, () -> lessons.published("2019 - 2020", "tren-co-so")))
                .isEmpty();

        Acting.asSystem(() -> writeLessons.save(head, id, 1, text, true));
        assertThat(Acting.as(stranger, () -> lessons.published("2019 - 2020", "tren-co-so")))
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.unitName()).isEqualTo("Huyện Châu Thành");
                    assertThat(lesson.text()).isEqualTo(text);
                });
        assertThat(Acting.as(stranger, () -> lessons.published("2019 - 2020", "co-so")))
                .isEmpty();
    }

    @Test
    void peers_are_offered_from_the_whole_tier_although_the_pilot_cannot_see_them() {
        var pilot = province.officer("942", "Sơn Thị Mỹ Dung");
        var grounds = grounds(pilot);

        var offered = Acting.as(pilot, () -> peers.offered(grounds, "", List.of()));

        assertThat(offered)
                .extracting(placed -> placed.unit().code())
                .contains("943", "94-SYT")
                .doesNotContain("942", "31528");
    }

    @Autowired
    GroundsFor groundsFor;

    private Grounds grounds(Actor actor) {
        return Acting.as(
                actor, () -> groundsFor.find(province.unit("942"), null).orElseThrow());
    }

    @Test
    void the_list_shows_also_units_that_have_not_begun() {
        begun(province.officer("942", "Sơn Thị Mỹ Dung"));
        var all = new ConferenceFilter("", "", null, "", "");

        var whole = Acting.as(
                province.standingBody(), () -> list.of(province.standingBody()).orElseThrow());
        assertThat(whole.found(all)).hasSize(7);
        assertThat(whole.found(new ConferenceFilter("chau thanh", "", null, "drafting", "")))
                .singleElement()
                .satisfies(listed -> assertThat(listed.unit().code()).isEqualTo("942"));

        var district = province.officer("943", "Người Kế Sách");
        assertThat(Acting.as(district, () -> list.of(district).orElseThrow()).found(all))
                .hasSize(2);
    }

    @Test
    void every_step_is_in_the_journal_with_before_and_after() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        var id = begun(officer);
        saved(officer, id, 1, Cast.facts(IN_Q2));

        assertThat(Acting.as(officer, () -> journal.about("conference", id)))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("conference.facts-saved");
                    assertThat(entry.before()).contains("\"day\":\"\"");
                    assertThat(entry.after()).contains("\"day\":\"20/04/2020\"");
                });
    }

    @Test
    void savings_and_events_cannot_be_changed_afterwards() {
        var officer = province.officer("94-SYT", "Trần Văn An");
        begun(officer);

        assertThatThrownBy(() -> Acting.asSystem(() ->
                        jdbc.sql("update conference.event set state = 'held'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Acting.asSystem(
                        () -> jdbc.sql("delete from conference.section").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private long begun(Actor officer) {
        return Acting.as(officer, () -> begin.begin(officer, officer.unitId()));
    }

    private void saved(Actor actor, long id, int version, Facts facts) {
        Acting.<Boolean, RuntimeException>as(actor, () -> {
            plan.save(actor, id, version, facts);
            return true;
        });
    }

    /// Facts and committee as the plan wants them; only the day may be wrong.
    private long prepared(String code, LocalDate day) {
        var officer = province.officer(code, "Trần Văn An");
        var id = begun(officer);
        saved(officer, id, 1, Cast.facts(day));
        Acting.asSystem(() -> setUp.save(officer, id, 0, Cast.committee()));
        return id;
    }

    private long planned(String code, LocalDate day) {
        forget();
        var id = prepared(code, day);
        Acting.asSystem(() -> settle.settle(province.head(code), id, Set.of(), ""));
        return id;
    }

    /// Earlier than settled, which the head accepts.
    private void held(long id, LocalDate day) {
        var head = province.head("94-SYT");
        Acting.asSystem(() -> hold.hold(head, id, day, CAME, Set.of("HN-103", "HN-105"), "Dời ngày theo chỉ đạo"));
    }

    private List<String> refusedToHold(Actor actor, long id, LocalDate day) {
        return refused(() -> hold.hold(actor, id, day, CAME, Set.of(), ""));
    }

    private void reportAccepted(LocalDate sentOn) {
        var unit = province.unit("94-SYT").id();
        Acting.asSystem(() -> report.accepted(province.standingBody(), unit, "2019 - 2020", sentOn));
    }

    private void forget() {
        Acting.asSystem(() -> jdbc.sql("update conference.conference set season = season || ' ' || id")
                .update());
        Acting.asSystem(() -> jdbc.sql("update conference.lesson set season = season || ' ' || conference_id")
                .update());
    }

    private ConferenceState state(Actor actor, long id) {
        return Acting.as(actor, () -> conferences.find(id).orElseThrow()).state();
    }

    private int breaches(Actor actor) {
        return Acting.as(
                actor,
                () -> conferences
                        .find(conferences.idOf(actor.unitId(), "2019 - 2020").orElseThrow())
                        .orElseThrow()
                        .breaches());
    }

    private static List<String> refused(Runnable act) {
        try {
            Acting.asSystem(act);
            return List.of();
        } catch (Refused refused) {
            return refused.findings().stream().map(Finding::code).toList();
        }
    }
}
