package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// KH 128 as the program reads it. The numbers below are the plan's: the test is where they may stand in Java.
class SocTrangPlanTest {
    private static final Plan PLAN = PlanReader.bundled("soc-trang-2020").plan();

    private static ConferenceTerms terms(String kind, @Nullable Integer staff) {
        return PLAN.termsFor(new UnitFacts("94-X", kind, staff, false)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"199, ALL_STAFF", "1, ALL_STAFF", "200, TO_BE_CHOSEN", "201, DELEGATES", "5000, DELEGATES"})
    void the_number_of_staff_decides_the_form(int staff, ConferenceForm form) {
        var terms = terms("xa", staff);

        assertThat(terms.form()).isEqualTo(new Cited<>(form, Citation.of("KH128 II.2.a")));
        assertThat(terms.mustChooseForm()).isEqualTo(staff == 200);
    }

    @Test
    void exactly_200_staff_is_said_to_be_open_and_left_to_the_unit() {
        var terms = terms("doanh-nghiep", 200);

        assertThat(terms.findings())
                .containsExactly(Finding.note("plan.staff-not-covered", Citation.of("KH128 II.2.a"), 200));
        assertThat(terms.choosing(ConferenceForm.ALL_STAFF).cap()).isNull();
        assertThat(terms.choosing(ConferenceForm.DELEGATES).cap())
                .isEqualTo(new Cited<>(200, Citation.of("KH128 II.2.a")));
    }

    @ParameterizedTest
    @NullSource
    void an_unknown_number_of_staff_is_a_warning(@Nullable Integer staff) {
        var terms = terms("xa", staff);

        assertThat(terms.mustChooseForm()).isTrue();
        assertThat(terms.findings()).extracting(Finding::code).containsExactly("plan.staff-unknown");
        assertThat(terms.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void an_all_staff_conference_has_neither_cap_nor_shares() {
        var terms = terms("xa", 40);

        assertThat(terms.cap()).isNull();
        assertThat(terms.shares()).isNull();
        assertThat(terms.window()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "xa, co-so, 200, 2020-01-01, 2020-03-31, 1, 240, II.2.a",
        "doanh-nghiep, co-so, 200, 2020-01-01, 2020-03-31, 1, 240, II.2.a",
        "so-nganh, tren-co-so, 300, 2020-04-01, 2020-06-30, 1, 240, II.2.b",
        "huyen, tren-co-so, 300, 2020-04-01, 2020-06-30, 1, 240, II.2.b",
        "tinh, tinh, 500, 2020-07-01, 2020-09-30, 2, 480, II.2.d",
    })
    void each_tier_has_its_cap_window_and_length(
            String kind,
            String tier,
            int cap,
            LocalDate from,
            LocalDate to,
            int sessions,
            int minutes,
            String paragraph) {
        var terms = terms(kind, 900);
        var citation = Citation.of("KH128 " + paragraph);

        assertThat(terms.tier().code()).isEqualTo(tier);
        assertThat(terms.cap()).isEqualTo(new Cited<>(cap, citation));
        assertThat(terms.window()).isEqualTo(new Cited<>(new Window(from, to), citation));
        assertThat(terms.length()).isEqualTo(new Cited<>(new EventLength(sessions), citation));
        assertThat(terms.minutes()).isEqualTo(minutes);
    }

    @Test
    void shares_are_about_70_to_30_without_a_tolerance_and_absent_for_the_congress() {
        assertThat(terms("huyen", null).shares().value()).isEqualTo(new Shares(70, 30, true, null));
        assertThat(terms("xa", 500).shares().value()).isEqualTo(new Shares(70, 30, true, null));
        assertThat(terms("tinh", null).shares()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"94-SLDTBXH:so-nganh", "94-XSKT:doanh-nghiep", "942:huyen"})
    void pilots_finish_in_the_first_quarter_and_invite_their_peers(String unit) {
        var parts = unit.split(":");
        var terms = PLAN.termsFor(new UnitFacts(parts[0], parts[1], 60, false)).orElseThrow();

        assertThat(terms.pilot()).isTrue();
        assertThat(terms.invitesPeers()).isTrue();
        assertThat(terms.window()).isEqualTo(new Cited<>(Window.ofQuarter(2020, 1), Citation.of("KH128 II.2.c")));
    }

    @Test
    void a_unit_marked_as_pilot_in_the_tree_is_one_too() {
        var terms = PLAN.termsFor(new UnitFacts("943", "huyen", null, true)).orElseThrow();

        assertThat(terms.window().citation()).isEqualTo(Citation.of("KH128 II.2.c"));
    }

    @Test
    void kinds_the_plan_does_not_name_are_placed_with_a_note() {
        assertThat(terms("hoi-dac-thu", 10).findings())
                .extracting(Finding::code)
                .containsExactly("plan.kind-by-reading");
        assertThat(terms("so-nganh", 10).findings()).isEmpty();
        assertThat(PLAN.tierOf("trung-uong-quoc-gia")).isEmpty();
    }

    @Test
    void units_owe_plan_and_decision_by_28_february_and_a_report_after_the_conference() {
        var duties = PLAN.dutiesOf(new UnitFacts("942", "huyen", null, false));

        assertThat(duties)
                .extracting(DutyRule::document)
                .containsExactly(
                        DutyDocument.PLAN,
                        DutyDocument.COMMITTEE_DECISION,
                        DutyDocument.REPORT,
                        DutyDocument.DELEGATE_LIST);
        assertThat(duties.get(0).due())
                .isEqualTo(new Cited<>(new Due.OnDate(LocalDate.of(2020, 2, 28)), Citation.of("KH128 III.5")));
        assertThat(duties.get(2).due().value()).isEqualTo(new Due.AfterHeld(null));
    }

    @Test
    void right_after_has_a_day_to_remind_from_but_no_last_day() {
        var held = LocalDate.of(2020, 3, 20);
        var report = PLAN.duty("bao-cao").orElseThrow().due().value();

        assertThat(report.lastDay(held)).isEmpty();
        assertThat(report.reminderDay(held)).contains(held);
        assertThat(report.reminderDay(null)).isEmpty();
        assertThat(new Due.AfterHeld(5).lastDay(held)).contains(LocalDate.of(2020, 3, 25));
    }

    @Test
    void communes_send_to_their_district_all_others_to_the_standing_body() {
        var receivers = PLAN.duty("ke-hoach").orElseThrow().receivers();

        assertThat(receivers.forKind("xa")).isEqualTo(Body.PARENT);
        assertThat(receivers.forKind("huyen")).isEqualTo(Body.STANDING_BODY);
        assertThat(PLAN.standingBody()).contains("94-SNV");
    }

    @Test
    void bodies_with_tasks_of_their_own_owe_them_besides() {
        assertThat(tasks("94-SNV")).hasSize(6);
        assertThat(tasks("94-VPUBND")).containsExactly("chuan-bi-phuc-vu");
        for (var press : List.of("94-SVHTTDL", "94-STTTT", "94-BST", "94-DPTTH")) {
            assertThat(tasks(press)).containsExactly("tuyen-truyen");
        }
    }

    private static List<String> tasks(String unit) {
        return PLAN.dutiesOf(new UnitFacts(unit, "so-nganh", null, false)).stream()
                .filter(duty -> duty.document() == DutyDocument.TASK)
                .map(DutyRule::code)
                .toList();
    }

    @Test
    void names_are_filled_and_what_is_unknown_stays_open() {
        var district = new NameFacts("huyện Châu Thành", "IV", "2020 - 2025", "Châu Thành", LocalDate.of(2020, 2, 7));

        assertThat(PLAN.nameFor("tren-co-so").orElseThrow().value().fill(district))
                .containsExactly(
                        "Hội nghị điển hình tiên tiến huyện Châu Thành",
                        "Lần thứ IV (2020 - 2025)",
                        "Châu Thành, ngày 07 tháng 02 năm 2020");
        assertThat(PLAN.nameFor("tinh")
                        .orElseThrow()
                        .value()
                        .fill(new NameFacts(null, null, "2020 - 2025", null, null)))
                .containsExactly(
                        "Đại hội thi đua yêu nước tỉnh Sóc Trăng",
                        "Lần thứ V (2020 - 2025)",
                        "Sóc Trăng, ngày ... tháng ... năm ...");
    }

    @Test
    void the_rest_of_the_plan_is_all_there() {
        assertThat(PLAN.programme()).hasSize(9);
        assertThat(PLAN.programme().get(3).value().alternatives())
                .extracting(Named::code)
                .containsExactly("papers", "panel", "film");
        assertThat(PLAN.programme())
                .extracting(item -> item.value().suggestedMinutes())
                .doesNotContainNull();
        assertThat(PLAN.programme().stream()
                        .mapToInt(item -> item.value().suggestedMinutes())
                        .sum())
                .isLessThanOrEqualTo(240);
        assertThat(PLAN.outline()).hasSize(5);
        assertThat(PLAN.subcommittees()).hasSize(3);
        assertThat(PLAN.steps()).hasSize(3);
        assertThat(PLAN.presidium().value().components()).hasSize(5);
        assertThat(PLAN.presidium().value().min()).isEqualTo(5);
        assertThat(PLAN.presidium().value().max()).isEqualTo(9);
        assertThat(PLAN.tier("tinh").orElseThrow().groups()).hasSize(10);
        assertThat(PLAN.tier("tren-co-so").orElseThrow().balance()).hasSize(10);
        assertThat(PLAN.movements()).hasSize(4);
        assertThat(PLAN.principles()).hasSize(4);
        assertThat(PLAN.recipients()).hasSize(15);
        assertThat(PLAN.bases()).hasSize(4);
        assertThat(PLAN.papers().value().years()).isEqualTo(5);
    }

    @Test
    void axes_of_balance_name_what_they_count_and_no_number_is_made_up() {
        var axes = PLAN.tier("tren-co-so").orElseThrow().balance();

        assertThat(axes).allSatisfy(axis -> {
            assertThat(axis.citation()).isEqualTo(Citation.of("KH128 II.2.b"));
            assertThat(axis.value().measures()).isNotNull();
            assertThat(axis.value().targets())
                    .allSatisfy(target -> assertThat(target.target()).isEqualTo(new Target.EachRepresented()));
        });
        assertThat(axes.stream().map(Cited::value).filter(axis -> axis.underAge() != null))
                .singleElement()
                .satisfies(axis -> assertThat(axis.note()).contains("không nêu tuổi"));
        assertThat(PLAN.tier("tinh").orElseThrow().balance())
                .as("the plan asks for balance below the congress: above, it is a reading")
                .allSatisfy(axis -> assertThat(axis.value().note()).isNotNull());
        assertThat(PLAN.tier("co-so").orElseThrow().balance()).isEmpty();
    }

    @Test
    void every_paragraph_opens_with_its_text() {
        var text = PLAN.paragraph(Citation.of("KH128 II.2.b")).orElseThrow().text();

        assertThat(text).contains("Tối đa 300 đại biểu").contains("lao động trực tiếp");
        assertThat(PLAN.paragraph(Citation.of("KH128 III.5")).orElseThrow().text())
                .contains("28/02/2020");
        assertThat(PLAN.texts().getFirst().paragraphs().stream()
                        .map(Paragraph::id)
                        .collect(Collectors.toSet()))
                .contains("I.1", "I.4", "II.1.d", "II.2.c", "II.3", "II.4.d", "III.1", "III.4", "Nơi nhận", "Kết thúc");
    }
}
