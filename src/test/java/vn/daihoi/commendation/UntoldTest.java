package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.commendation.Statistics.Counted;

@Execution(ExecutionMode.CONCURRENT)
class UntoldTest {

    private static Counted given(String award, int persons) {
        return new Counted(award, "", persons, 0, 0, persons, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void of_few_people_no_number_of_a_minority_is_told() {
        var one = given("bang-khen", 1);
        assertThat(Untold.rows(List.of(one))).containsExactly(one);
        assertThat(Untold.isSumUntold(List.of(one))).isTrue();
        assertThat(Untold.isSumUntold(List.of(one, given("giay-khen", 9)))).isFalse();
    }

    @Test
    void of_many_it_is_told() {
        assertThat(Untold.rows(List.of(given("bang-khen", 5), given("giay-khen", 40), given("co", 0))))
                .isEmpty();
    }

    @Test
    void the_sum_does_not_give_away_what_one_row_keeps() {
        var few = given("bang-khen", 2);
        var some = given("giay-khen", 8);
        var many = given("danh-hieu", 60);
        assertThat(Untold.rows(List.of(many, few, some))).containsExactlyInAnyOrder(few, some);
    }
}
