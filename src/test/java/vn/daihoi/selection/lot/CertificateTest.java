package vn.daihoi.selection.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.proof.Broken;
import vn.daihoi.selection.proof.CertificateCheck;

class CertificateTest {
    private static final String GOOD = FairLotTest.certificate(FairLotTest.solved(SurveyPool.of(11, 150, 5, 20)));

    @Test
    void a_certificate_proves_the_probabilities_as_found() {
        var lottery = FairLotTest.solved(SurveyPool.of(11, 150, 5, 20));
        var proven = CertificateCheck.check(FairLotTest.certificate(lottery));
        lottery.probabilities()
                .forEach((id, probability) ->
                        assertThat(proven.probabilities()).containsEntry(id, probability.toString()));
    }

    @Test
    void another_weight_proves_nothing() {
        rejected(changed("\"weight\": \"(\\d)", "\"weight\": \"9$1"), "weights do not add up");
    }

    @Test
    void another_panel_proves_nothing() {
        rejected(changed("\"numbers\": \\{\"\\d+\": 1, ", "\"numbers\": {"), "seats");
    }

    @Test
    void another_probability_proves_nothing() {
        rejected(changed("\"probability\": \"(\\d+)/", "\"probability\": \"1$1/"), "probability");
    }

    @Test
    void a_stricter_quota_is_seen_to_be_broken() {
        rejected(changed("\"min\": \\d+, \"max\": (\\d+)", "\"min\": $1, \"max\": $1"), "");
    }

    @Test
    void prices_turned_round_leave_room() {
        rejected(changed("(\"prices\": \\{[^}]*\"\\d+\": )(\\d+)", "$1-$2"), "leave room");
    }

    @Test
    void a_level_left_out_leaves_people_unproven() {
        rejected(
                changed(
                        ",?\\n\\{\"probability\": \"[^\"]+\", \"prices\": \\{[^}]*\\}\\}\\],\\n\"total\"",
                        "],\n\"total\""),
                "not proven");
    }

    @Test
    void a_person_named_twice_is_seen() {
        rejected(GOOD.replace("\"p00001\"", "\"p00000\""), "twice");
    }

    @Test
    void a_certificate_cut_short_is_no_certificate() {
        rejected(GOOD.substring(0, GOOD.length() / 2), "not complete");
        rejected("", "not complete");
        rejected("{}", "format");
    }

    @Test
    void the_proof_of_a_further_rule_is_needed() {
        var good = FairLotTest.certificate(FairLotTest.solved(SmallProblem.of(2971)));
        CertificateCheck.check(good);
        assertThat(good).contains("\"cuts\": [\n");
        var weaker = Pattern.compile("\"most\": (-?\\d+), \"why\"")
                .matcher(good)
                .replaceFirst(found -> "\"most\": " + (Long.parseLong(found.group(1)) - 1) + ", \"why\"");
        rejected(weaker, "");
    }

    private static String changed(String pattern, String into) {
        var found = Pattern.compile(pattern).matcher(GOOD).replaceFirst(into);
        assertThat(found).isNotEqualTo(GOOD);
        return found;
    }

    private static void rejected(String certificate, String because) {
        assertThatThrownBy(() -> CertificateCheck.check(certificate))
                .isInstanceOf(Broken.class)
                .hasMessageContaining(because);
    }
}
