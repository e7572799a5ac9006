package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// Another province, ten years earlier, known only from a newspaper: the same program, other behaviour.
class BenTrePlanTest {
    private static final Plan PLAN = PlanReader.bundled("ben-tre-2014").plan();

    @Test
    void communes_have_at_most_50_delegates_in_march_and_april() {
        var terms = PLAN.termsFor(new UnitFacts("28759", "xa", 201, false)).orElseThrow();

        assertThat(terms.form().value()).isEqualTo(ConferenceForm.DELEGATES);
        assertThat(terms.cap()).isEqualTo(new Cited<>(50, Citation.of("KH4804 Cơ sở")));
        assertThat(terms.window().value()).isEqualTo(new Window(LocalDate.of(2015, 3, 1), LocalDate.of(2015, 4, 30)));
    }

    @Test
    void nothing_is_laid_down_for_smaller_units_so_they_choose() {
        var terms = PLAN.termsFor(new UnitFacts("28759", "xa", 199, false)).orElseThrow();

        assertThat(terms.mustChooseForm()).isTrue();
        assertThat(terms.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("plan.staff-not-covered", "plan.kind-by-reading");
    }

    @Test
    void only_the_congress_has_a_share_and_it_is_held_in_september() {
        var congress = PLAN.termsFor(new UnitFacts("83", "tinh", null, false)).orElseThrow();
        var district = PLAN.termsFor(new UnitFacts("829", "huyen", null, false)).orElseThrow();

        assertThat(congress.shares().value()).isEqualTo(new Shares(70, null, false, null));
        assertThat(congress.window().value())
                .isEqualTo(new Window(LocalDate.of(2015, 9, 1), LocalDate.of(2015, 9, 30)));
        assertThat(district.shares()).isNull();
    }

    @Test
    void what_the_summary_does_not_tell_stays_absent() {
        assertThat(PLAN.presidium()).isNull();
        assertThat(PLAN.programme()).isEmpty();
        assertThat(PLAN.duties()).isEmpty();
        assertThat(PLAN.names()).isEmpty();
        assertThat(PLAN.standingBody()).isEmpty();
        assertThat(PLAN.tierOf("trung-uong")).isEmpty();
        assertThat(PLAN.termsFor(new UnitFacts("829", "huyen", null, false))
                        .orElseThrow()
                        .minutes())
                .isNull();
        assertThat(PLAN.termsFor(new UnitFacts("829", "huyen", null, false))
                        .orElseThrow()
                        .event())
                .isEmpty();
    }
}
