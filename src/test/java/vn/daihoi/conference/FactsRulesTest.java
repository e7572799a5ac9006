package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

class FactsRulesTest {
    private static final LocalDate IN_Q1 = LocalDate.of(2020, 3, 20);
    private static final LocalDate IN_Q2 = LocalDate.of(2020, 4, 20);

    @Test
    void a_department_in_its_quarter_has_no_breach() {
        assertThat(codes(Cast.department(), Cast.facts(IN_Q2))).isEmpty();
    }

    @Test
    void a_day_outside_the_window_is_a_breach_that_cites_the_plan() {
        var findings = check(Cast.department(), Cast.facts(IN_Q1));

        assertThat(findings)
                .containsExactly(Finding.breach(
                                "HN-103",
                                Citation.of("KH128 II.2.b"),
                                IN_Q1,
                                LocalDate.of(2020, 4, 1),
                                LocalDate.of(2020, 6, 30))
                        .at("day"));
    }

    @Test
    void a_pilot_is_due_in_the_window_of_the_pilots() {
        assertThat(codes(Cast.chauThanh(), Cast.facts(IN_Q1))).isEmpty();
        var late = check(Cast.chauThanh(), Cast.facts(IN_Q2)).getFirst();
        assertThat(late.code()).isEqualTo("HN-103");
        assertThat(late.citation()).isEqualTo(Citation.of("KH128 II.2.c"));
    }

    @Test
    void a_missing_day_names_the_window_it_must_lie_in() {
        var findings = check(Cast.department(), Facts.NONE);

        assertThat(findings)
                .filteredOn(it -> it.code().equals("HN-102"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.values()).containsExactly(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30));
                });
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThat(codes(Cast.department(), Facts.NONE)).containsExactly("HN-102", "HN-121", "HN-141", "HN-142");
    }

    @Test
    void a_day_gone_by_is_told_while_the_conference_still_counts_as_coming() {
        var after = LocalDate.of(2020, 5, 1);
        var conference = Cast.conference(Cast.facts(IN_Q2));

        assertThat(Cast.codes(FactsRules.check(Cast.department(), conference, after)))
                .containsExactly("HN-104");
        assertThat(Cast.codes(FactsRules.check(Cast.department(), conference, IN_Q2)))
                .isEmpty();
    }

    @Test
    void one_delegate_over_the_cap_is_a_breach() {
        var facts = Cast.facts(IN_Q2);

        assertThat(codes(Cast.department(), Cast.with(facts, 210, 90))).isEmpty();
        assertThat(check(Cast.department(), Cast.with(facts, 211, 90)))
                .filteredOn(it -> it.code().equals("HN-122"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsExactly(301, 300, 1));
    }

    @Test
    void about_70_per_cent_without_a_tolerance_is_a_note_with_the_actual_share() {
        var findings = check(Cast.department(), Cast.with(Cast.facts(IN_Q2), 50, 50));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("HN-123");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.values()).containsExactly(70, 50.0);
        });
    }

    @Test
    void fewer_than_200_staff_meet_all_together() {
        var facts = Cast.facts(IN_Q1);

        assertThat(codes(Cast.commune(199), facts)).isEmpty();
        assertThat(codes(Cast.commune(199), Cast.of(facts, ConferenceForm.DELEGATES)))
                .contains("HN-111");
        assertThat(codes(Cast.commune(201), facts)).isEmpty();
        assertThat(codes(Cast.commune(201), Cast.of(facts, ConferenceForm.ALL_STAFF)))
                .contains("HN-111");
    }

    @Test
    void the_cap_binds_delegates_and_not_an_all_staff_conference() {
        var many = Cast.with(Cast.facts(IN_Q1), 150, 60);

        assertThat(codes(Cast.commune(201), many)).contains("HN-122");
        assertThat(codes(Cast.commune(150), many)).isEmpty();
    }

    @Test
    void exactly_200_staff_is_a_note_until_and_after_the_unit_chooses() {
        var facts = Cast.facts(IN_Q1);
        assertThat(codes(Cast.commune(200), facts)).containsExactly("plan.staff-not-covered");

        var chosen = Cast.of(facts, ConferenceForm.DELEGATES);
        var choice = new FormChoice(ConferenceForm.DELEGATES, Cast.OFFICER, Cast.NOW);
        var conference = Cast.conference(facts).with(chosen, choice);
        var findings = FactsRules.check(Cast.commune(200), conference, Cast.TODAY);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("HN-113");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.values()).containsExactly(ConferenceForm.DELEGATES.ordinal(), Cast.OFFICER, Cast.NOW);
        });
    }

    @Test
    void the_cap_binds_a_unit_of_200_that_chose_delegates() {
        var facts = Cast.of(Cast.with(Cast.facts(IN_Q1), 150, 60), ConferenceForm.DELEGATES);

        assertThat(codes(Cast.commune(200), facts)).contains("HN-122");
    }

    @Test
    void an_unknown_head_count_is_told_and_nothing_is_guessed() {
        assertThat(codes(Cast.commune(null), Cast.facts(IN_Q1))).containsExactly("plan.staff-unknown");
    }

    @Test
    void a_held_conference_is_judged_by_the_day_and_the_numbers_it_had() {
        var held = new ConferenceState.Held(IN_Q1, new Attendance(250, 60, 0), Cast.NOW, Cast.OFFICER);
        var conference = Cast.conference(Cast.facts(IN_Q2)).with(held);

        assertThat(Cast.codes(FactsRules.check(Cast.department(), conference, Cast.TODAY)))
                .containsExactly("HN-103", "HN-105", "HN-122", "HN-123");
    }

    private static List<Finding> check(Grounds grounds, Facts facts) {
        return FactsRules.check(grounds, Cast.conference(facts), Cast.TODAY);
    }

    private static List<String> codes(Grounds grounds, Facts facts) {
        return Cast.codes(check(grounds, facts));
    }
}
