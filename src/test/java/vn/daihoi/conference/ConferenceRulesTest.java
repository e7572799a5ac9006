package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.committee.TaskStatus;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

class ConferenceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 20);
    private static final Preparation FINE = Cast.prepared(Cast.facts(DAY));

    @Test
    void a_well_prepared_conference_has_nothing_to_find() {
        assertThat(all(FINE)).isEmpty();
    }

    @Test
    void the_dots_of_the_name_are_for_the_unit_to_fill() {
        var unnamed = FINE.with(FINE.conference().with(Cast.facts(DAY).namedAs(Facts.NONE), null));

        assertThat(in(Section.NAME, unnamed)).containsExactly("HN-131", "HN-132");
    }

    @Test
    void a_missing_committee_is_a_breach_and_a_missing_head_a_warning() {
        var nobody = FINE.with(new Committee(List.of()));
        assertThat(in(Section.COMMITTEE, nobody)).containsExactly("HN-201", "HN-203", "HN-203", "HN-203");

        var headless = FINE.with(new Committee(Cast.committee().members().stream()
                .map(member -> Cast.member(member.id(), member.body(), MemberRole.DEPUTY))
                .toList()));
        assertThat(in(Section.COMMITTEE, headless)).containsExactly("HN-202", "HN-204", "HN-204", "HN-204");
    }

    @Test
    void a_task_is_overdue_from_the_day_after_it_was_due() {
        var task = new Task(1, "", "In giấy mời", 1L, LocalDate.of(2020, 2, 12), TaskStatus.DOING, null);
        var tasks = FINE.withTasks(List.of(task));

        assertThat(in(Section.TASKS, tasks)).isEmpty();
        var nextDay = ConferenceRules.check(Section.TASKS, Cast.department(), tasks, LocalDate.of(2020, 2, 13));
        assertThat(Cast.codes(nextDay)).containsExactly("HN-211");
    }

    @Test
    void a_task_nobody_answers_for_or_due_after_the_day_is_noted() {
        var task = new Task(1, "", "Dọn hội trường", null, DAY.plusDays(1), TaskStatus.TO_DO, null);

        assertThat(in(Section.TASKS, FINE.withTasks(List.of(task)))).containsExactly("HN-212", "HN-213");
    }

    @Test
    void an_item_of_the_plan_may_not_be_left_out() {
        var items = new ArrayList<>(Cast.programme().items());
        var removed = items.remove(7);

        var findings = ConferenceRules.check(Section.PROGRAMME, Cast.department(), with(items), Cast.TODAY);
        assertThat(findings).containsExactly(Finding.breach("HN-301", Citation.of("KH128 II.3"), removed.title()));
    }

    @Test
    void a_changed_order_is_told_once() {
        var items = new ArrayList<>(Cast.programme().items());
        Collections.swap(items, 2, 3);

        assertThat(in(Section.PROGRAMME, with(items))).containsExactly("HN-302");
    }

    @Test
    void an_item_of_the_units_own_changes_no_order() {
        var items = new ArrayList<>(Cast.programme().items());
        items.add(2, new Item(0, "", "Văn nghệ chào mừng", 5, "", "", ""));

        assertThat(in(Section.PROGRAMME, with(items))).isEmpty();
    }

    @Test
    void papers_or_a_panel_or_a_film_must_be_chosen() {
        var open = Programme.ofTemplate(Cast.PLAN.programme());
        assertThat(in(Section.PROGRAMME, FINE.with(open))).containsExactly("HN-303");

        var noPaper = new Programme(Cast.programme().items(), List.of());
        assertThat(in(Section.PROGRAMME, FINE.with(noPaper))).containsExactly("HN-304");

        var tooLong = new Programme(
                Cast.programme().items(), List.of(new Paper(0, "Một", "", 40), new Paper(0, "Hai", "", 30)));
        assertThat(in(Section.PROGRAMME, FINE.with(tooLong))).containsExactly("HN-305");
    }

    @Test
    void the_programme_must_fit_into_half_a_day() {
        var items = new ArrayList<>(Cast.programme().items());
        var total = Cast.programme().minutes();
        items.add(new Item(0, "", "Văn nghệ", 240 - total, "", "", ""));
        assertThat(in(Section.PROGRAMME, with(items))).isEmpty();

        items.add(new Item(0, "", "Chụp ảnh", 1, "", "", ""));
        var findings = ConferenceRules.check(Section.PROGRAMME, Cast.department(), with(items), Cast.TODAY);
        assertThat(findings).containsExactly(Finding.breach("HN-306", Citation.of("KH128 II.2.b"), 241, 240, 1));
    }

    @Test
    void the_presidium_has_five_to_nine_members() {
        assertThat(in(Section.PRESIDIUM, FINE.withPresidium(List.of()))).containsExactly("HN-401");
        assertThat(in(Section.PRESIDIUM, FINE.withPresidium(Cast.presidium(4)))).containsExactly("HN-402");
        assertThat(in(Section.PRESIDIUM, FINE.withPresidium(Cast.presidium(5)))).isEmpty();
        assertThat(in(Section.PRESIDIUM, FINE.withPresidium(Cast.presidium(9)))).isEmpty();
        assertThat(in(Section.PRESIDIUM, FINE.withPresidium(Cast.presidium(10))))
                .containsExactly("HN-403");
    }

    @Test
    void every_component_of_the_plan_is_represented_in_the_presidium() {
        var presidium = new ArrayList<>(Cast.presidium(5));
        presidium.set(0, new Presider(1, "Trần Văn Một", "", Set.of("dang", "chinh-quyen", "doan-the", "dien-hinh")));

        var findings =
                ConferenceRules.check(Section.PRESIDIUM, Cast.department(), FINE.withPresidium(presidium), Cast.TODAY);
        assertThat(findings)
                .containsExactly(Finding.warning("HN-404", Citation.of("KH128 II.4.c"), "Cá nhân Anh hùng"));
    }

    @Test
    void a_pilot_invites_peers_before_and_publishes_lessons_after() {
        var pilot = Cast.prepared(Cast.facts(LocalDate.of(2020, 3, 20)));
        assertThat(pilotFindings(pilot)).containsExactly("HN-501");

        var peer = new InvitedPeer(1, 7, "Huyện Châu Thành", 8, "Huyện Kế Sách", Cast.NOW, null, null, null);
        assertThat(pilotFindings(with(pilot, List.of(peer), null))).isEmpty();

        var day = LocalDate.of(2020, 2, 10);
        var state = new ConferenceState.Held(day, new Attendance(70, 30, 0), Cast.NOW, Cast.OFFICER);
        var held = pilot.with(pilot.conference().with(state));
        assertThat(pilotFindings(held)).containsExactly("HN-502");

        var text = new Lesson.Text("Đúng giờ", "", "");
        var draft = new Lesson(1, 7, "Huyện Châu Thành", "tren-co-so", day, text, Cast.OFFICER, null);
        assertThat(pilotFindings(with(held, List.of(), draft))).containsExactly("HN-502");
        var published = new Lesson(1, 7, "Huyện Châu Thành", "tren-co-so", day, text, Cast.OFFICER, Cast.NOW);
        assertThat(pilotFindings(with(held, List.of(), published))).isEmpty();
    }

    @Test
    void a_cancelled_conference_is_not_judged() {
        var bare = Cast.prepared(Facts.NONE);
        var state = new ConferenceState.Cancelled("Sáp nhập", Cast.NOW, Cast.OFFICER);

        assertThat(all(bare)).isNotEmpty();
        assertThat(all(bare.with(bare.conference().with(state)))).isEmpty();
    }

    @Test
    void what_is_not_the_plans_word_cites_nothing_and_is_never_a_breach() {
        var bare = Cast.prepared(Facts.NONE)
                .withTasks(List.of(new Task(1, "", "Trang trí", null, null, TaskStatus.TO_DO, null)));

        assertThat(ConferenceRules.check(Cast.department(), bare, Cast.TODAY))
                .filteredOn(it -> it.citation() == null)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.severity()).isNotEqualTo(Severity.BREACH));
    }

    private static Preparation with(List<Item> items) {
        return FINE.with(new Programme(items, Cast.programme().papers()));
    }

    private static Preparation with(Preparation p, List<InvitedPeer> peers, Lesson lesson) {
        return new Preparation(p.conference(), p.committee(), p.tasks(), p.programme(), p.presidium(), peers, lesson);
    }

    private static List<String> all(Preparation preparation) {
        return Cast.codes(ConferenceRules.check(Cast.department(), preparation, Cast.TODAY));
    }

    private static List<String> in(Section section, Preparation preparation) {
        return Cast.codes(ConferenceRules.check(section, Cast.department(), preparation, Cast.TODAY));
    }

    private static List<String> pilotFindings(Preparation preparation) {
        return Cast.codes(ConferenceRules.check(Section.PILOT, Cast.chauThanh(), preparation, Cast.TODAY));
    }
}
