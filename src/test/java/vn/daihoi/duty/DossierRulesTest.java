package vn.daihoi.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.daihoi.file.FileType;
import vn.daihoi.file.StoredFile;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

class DossierRulesTest {
    private static final Citation REPORTING = Citation.of("KH128 III.5");
    private static final LocalDate DUE = LocalDate.of(2020, 2, 28);
    private static final LocalDate IN_TIME = LocalDate.of(2020, 2, 20);
    private static final Draft GOOD =
            new Draft("12/KH-UBND", LocalDate.of(2020, 2, 18), "Kế hoạch tổ chức Hội nghị", "Lý Bình Cang");

    @Test
    void a_complete_paper_has_no_findings() {
        assertThat(codes(plan(GOOD, FileType.PDF), IN_TIME)).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(codes(plan(Draft.BLANK), IN_TIME))
                .containsExactlyInAnyOrder("NOP-101", "NOP-103", "NOP-106", "NOP-107", "NOP-108");
    }

    @Test
    void every_finding_cites_the_paragraph_that_asks_for_the_paper() {
        assertThat(DossierRules.check(plan(Draft.BLANK), IN_TIME))
                .allSatisfy(finding -> assertThat(finding.citation()).isEqualTo(REPORTING));
    }

    @Test
    void a_late_paper_is_warned_of_but_still_taken() {
        var findings = DossierRules.check(plan(GOOD, FileType.PDF), LocalDate.of(2020, 2, 29));

        assertThat(findings).containsExactly(Finding.warning("NOP-102", REPORTING, DUE));
        assertThat(findings).noneMatch(Finding::isBreach);
    }

    @Test
    void the_last_day_itself_is_not_late() {
        assertThat(codes(plan(GOOD, FileType.PDF), DUE)).isEmpty();
    }

    @Test
    void an_extension_moves_the_last_day() {
        var extended = dossier(DutyDocument.PLAN, due(DUE, LocalDate.of(2020, 3, 10), false, null), GOOD, FileType.PDF);

        assertThat(codes(extended, LocalDate.of(2020, 3, 5))).isEmpty();
        assertThat(codes(extended, LocalDate.of(2020, 3, 11))).containsExactly("NOP-102");
    }

    @Test
    void a_paper_of_tomorrow_cannot_be_sent_today() {
        var tomorrow = new Draft("12/KH-UBND", IN_TIME.plusDays(1), "Kế hoạch", "Lý Bình Cang");

        assertThat(DossierRules.check(plan(tomorrow, FileType.PDF), IN_TIME))
                .containsExactly(Finding.breach("NOP-104", REPORTING, IN_TIME.plusDays(1), IN_TIME)
                        .at("issuedOn"));
    }

    @Test
    void a_paper_dated_after_the_last_day_is_told() {
        var late = new Draft("12/KH-UBND", DUE.plusDays(2), "Kế hoạch", "Lý Bình Cang");

        assertThat(codes(plan(late, FileType.PDF), DUE.plusDays(3))).containsExactlyInAnyOrder("NOP-102", "NOP-105");
    }

    @Test
    void a_paper_older_than_the_plan_is_questioned() {
        var old = new Draft("12/KH-UBND", LocalDate.of(2019, 2, 18), "Kế hoạch", "Lý Bình Cang");

        assertThat(codes(plan(old, FileType.PDF), IN_TIME)).containsExactly("NOP-110");
    }

    @Test
    void a_word_file_alone_shows_no_signature() {
        assertThat(codes(plan(GOOD, FileType.DOCX), IN_TIME)).containsExactly("NOP-109");
        assertThat(codes(plan(GOOD, FileType.DOCX, FileType.JPG), IN_TIME)).isEmpty();
    }

    @Test
    void a_decision_is_known_by_its_sign_with_or_without_marks() {
        var due = due(DUE, null, false, null);
        var withMarks = new Draft("7/QĐ-UBND", GOOD.issuedOn(), "Thành lập", "Lý Bình Cang");
        var without = new Draft("7/QD-UBND", GOOD.issuedOn(), "Thành lập", "Lý Bình Cang");

        assertThat(codes(dossier(DutyDocument.COMMITTEE_DECISION, due, withMarks, FileType.PDF), IN_TIME))
                .isEmpty();
        assertThat(codes(dossier(DutyDocument.COMMITTEE_DECISION, due, without, FileType.PDF), IN_TIME))
                .isEmpty();
        assertThat(codes(dossier(DutyDocument.COMMITTEE_DECISION, due, GOOD, FileType.PDF), IN_TIME))
                .containsExactly("NOP-111");
    }

    @Test
    void a_report_waits_for_the_conference() {
        var report = new Draft("3/BC-UBND", LocalDate.of(2020, 3, 20), "Báo cáo", "Lý Bình Cang");
        var held = LocalDate.of(2020, 3, 25);
        var today = LocalDate.of(2020, 3, 25);

        assertThat(codes(dossier(DutyDocument.REPORT, due(null, null, true, null), report, FileType.PDF), today))
                .containsExactly("NOP-113");
        assertThat(codes(dossier(DutyDocument.REPORT, due(null, null, true, held), report, FileType.PDF), today))
                .as("written before the conference it reports on")
                .containsExactly("NOP-112");
    }

    @Test
    void right_after_the_conference_means_the_day_after_is_late() {
        var held = LocalDate.of(2020, 3, 19);
        var report = new Draft("3/BC-UBND", held, "Báo cáo", "Lý Bình Cang");
        var dossier = dossier(DutyDocument.REPORT, due(null, null, true, held), report, FileType.PDF);

        assertThat(codes(dossier, held)).isEmpty();
        assertThat(DossierRules.check(dossier, held.plusDays(1)))
                .containsExactly(Finding.warning("NOP-114", REPORTING, held));
    }

    @Test
    void a_task_needs_words_but_no_number() {
        var task =
                dossier(DutyDocument.TASK, due(null, null, false, null), new Draft("", null, "Đã phối hợp xong", ""));

        assertThat(codes(task, IN_TIME)).isEmpty();
    }

    @Test
    void an_accepted_breach_holds_for_its_round_and_its_values_only() {
        var dossier = plan(new Draft("12/KH-UBND", IN_TIME.plusDays(1), "Kế hoạch", "Lý Bình Cang"), FileType.PDF);
        var findings = DossierRules.check(dossier, IN_TIME);
        var facts = AcceptedFinding.factsOf(findings.getFirst());

        assertThat(accepting(dossier, 1, facts).openBreaches(findings)).isEmpty();
        assertThat(accepting(dossier, 2, facts).openBreaches(findings)).hasSize(1);
        assertThat(accepting(dossier, 1, "2020-03-01|2020-02-20").openBreaches(findings))
                .hasSize(1);
    }

    @Test
    void only_what_lies_with_the_unit_can_be_late() {
        var sentUp = new DossierState.SentUp(Instant.EPOCH);
        var dossier = plan(GOOD, FileType.PDF);

        assertThat(in(dossier, sentUp).isLateOn(DUE.plusDays(9))).isFalse();
        assertThat(in(dossier, new DossierState.Returned(Instant.EPOCH, "thiếu dấu"))
                        .isLateOn(DUE.plusDays(1)))
                .isTrue();
    }

    private static List<String> codes(Dossier dossier, LocalDate today) {
        return DossierRules.check(dossier, today).stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Finding::code)
                .toList();
    }

    private static Dossier plan(Draft draft, FileType... files) {
        return dossier(DutyDocument.PLAN, due(DUE, null, false, null), draft, files);
    }

    private static Duty.DueDay due(
            @Nullable LocalDate byPlan, @Nullable LocalDate extended, boolean afterHeld, @Nullable LocalDate held) {
        return new Duty.DueDay(byPlan, extended, REPORTING, null, afterHeld, held);
    }

    private static Dossier dossier(DutyDocument document, Duty.DueDay due, Draft draft, FileType... files) {
        var attachments = java.util.Arrays.stream(files)
                .map(type -> new Attachment(
                        1, new StoredFile(1, "a", type, 1, "00", Instant.EPOCH), "Cán bộ", Instant.EPOCH))
                .toList();
        var duty = new Duty(
                1,
                new Duty.Owner(12, "1.12", "942", "Huyện Châu Thành", "huyen", null, null),
                "2019 - 2020",
                "ke-hoach",
                "Kế hoạch",
                document,
                REPORTING,
                1,
                false,
                new Duty.Receiver(1, "1", "Sở Nội vụ"),
                List.of(),
                due,
                LocalDate.of(2019, 9, 11),
                null);
        return new Dossier(duty, draft, new DossierState.Drafting(Instant.EPOCH), 1, 1, null, attachments, List.of());
    }

    private static Dossier accepting(Dossier dossier, int round, String facts) {
        var accepted = new AcceptedFinding(round, "NOP-104", facts, "đã ký", "Thủ trưởng", Instant.EPOCH);
        return new Dossier(
                dossier.duty(), dossier.draft(), dossier.state(), 1, 1, null, dossier.attachments(), List.of(accepted));
    }

    private static Dossier in(Dossier dossier, DossierState state) {
        return new Dossier(
                dossier.duty(), dossier.draft(), state, 1, 1, null, dossier.attachments(), dossier.accepted());
    }
}
