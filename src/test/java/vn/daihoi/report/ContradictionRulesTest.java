package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.TypedFigures;

@Execution(ExecutionMode.CONCURRENT)
class ContradictionRulesTest {
    private static final Counted.Numbers DATA =
            new Counted.Numbers(Map.of("nong-dan", 12L, "giay-khen", 7L, "dien-hinh", 3L, "tham-luan", 2L));

    private static Said says(String text, Stage stage, boolean goneUp) {
        return new Said(
                5,
                "Huyện Châu Thành",
                "1.5",
                50,
                stage,
                Instant.EPOCH,
                goneUp,
                null,
                Map.of("ket-qua-khen-thuong", TypedFigures.claims(text)));
    }

    private static Said below(String unit, String text) {
        return new Said(
                9,
                unit,
                "1.5.9",
                90,
                Stage.FINAL,
                Instant.EPOCH,
                false,
                null,
                Map.of("ket-qua-khen-thuong", TypedFigures.claims(text)));
    }

    private static List<String> found(String text, Said... below) {
        return ContradictionRules.of(says(text, Stage.FINAL, false), DATA, List.of(below)).stream()
                .map(one -> one.claim().figure().code() + " " + one.claim().said() + " "
                        + one.against().getClass().getSimpleName() + " "
                        + one.against().value())
                .toList();
    }

    @Test
    void a_figure_is_held_against_the_data_with_both_values() {
        assertThat(found("Khen 15 nông dân, {giay-khen: 7} giấy khen.")).containsExactly("nong-dan 15 Data 12");
        assertThat(found("Có {giay-khen: 6}.")).containsExactly("giay-khen 6 Data 7");
    }

    @Test
    void a_figure_with_its_day_is_right_on_that_day() {
        assertThat(found("{nong-dan: 9 ngày 01/02/2020} nông dân")).isEmpty();
    }

    @Test
    void a_whole_is_never_less_than_its_parts() {
        var two = new Said[] {below("Xã A", "8 nông dân"), below("Xã B", "Có {nong-dan: 5}")};

        assertThat(found("12 nông dân", two)).containsExactly("nong-dan 12 Below 13");
        assertThat(found("12 nông dân", two[0]))
                .as("another commune may still be silent")
                .isEmpty();
    }

    @Test
    void a_unit_below_that_says_two_things_is_taken_at_the_lesser() {
        assertThat(found("12 nông dân", below("Xã A", "12 nông dân. Sau đó 40 nông dân.")))
                .isEmpty();
    }

    @Test
    void what_may_be_on_two_lists_is_not_added_up() {
        assertThat(found("{dien-hinh: 3}", below("Xã A", "{dien-hinh: 2}"), below("Xã B", "{dien-hinh: 2}")))
                .isEmpty();
    }

    @Test
    void what_is_not_counted_below_is_not_held_against_nothing() {
        assertThat(found("{tham-luan: 5}")).isEmpty();
    }

    @Test
    void whoever_can_mend_it_depends_on_how_far_the_report_is() {
        var text = "15 nông dân";
        assertThat(mender(says(text, Stage.DRAFT, false))).isEqualTo(Contradiction.Mender.WRITER);
        assertThat(mender(says(text, Stage.FINAL, false))).isEqualTo(Contradiction.Mender.HEAD);
        assertThat(mender(says(text, Stage.FINAL, true))).isEqualTo(Contradiction.Mender.ABOVE);
    }

    private static Contradiction.Mender mender(Said said) {
        return ContradictionRules.of(said, DATA, List.of()).getFirst().mender();
    }
}
