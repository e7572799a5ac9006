package vn.daihoi.selection.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.proof.CertificateCheck;

class HalvesTest {

    @Test
    void the_mean_of_the_halves_is_what_was_halved_and_every_row_counts_the_same() {
        for (long seed = 1; seed <= 12; seed++) {
            var goal = goal(seed, 150, 5, 20);
            var halves = Halves.of(goal).orElseThrow();
            var unit = halves.first().unit();
            assertThat(halves.second().unit()).isEqualTo(unit);
            for (int k = 0; k < goal.shares().length; k++) {
                var first = halves.first().shares()[k];
                var second = halves.second().shares()[k];
                var most = unit.multiply(BigInteger.valueOf(goal.rules().size(k)));
                assertThat(new Fraction(first.add(second), unit.shiftLeft(1)))
                        .isEqualTo(new Fraction(goal.shares()[k], goal.unit()));
                assertThat(first).isBetween(BigInteger.ZERO, most);
                assertThat(second).isBetween(BigInteger.ZERO, most);
            }
            assertThat(halves.first().counts())
                    .isEqualTo(halves.second().counts())
                    .containsExactly(java.util.Arrays.stream(goal.counts())
                            .map(count -> count.multiply(unit).divide(goal.unit()))
                            .toArray(BigInteger[]::new));
        }
    }

    @Test
    void each_half_leaves_about_half_as_much_open() {
        var goal = goal(3, 400, 5, 40);
        var halves = Halves.of(goal).orElseThrow();
        int rows = goal.rules().rows();
        assertThat(halves.first().open() + halves.second().open()).isLessThanOrEqualTo(goal.open() + rows);
        assertThat(halves.first().open()).isBetween(1, goal.open() * 2 / 3 + rows);
    }

    @Test
    void a_pool_too_large_for_one_mixture_is_halved_and_proven_all_the_same() {
        var problem = SurveyPool.of(12, 400, 6, 40);
        var lottery = FairLotTest.solved(problem);
        assertThat(lottery.kinds()).isGreaterThan(300);
        assertThat(CertificateCheck.check(FairLotTest.certificate(lottery)).probabilities())
                .hasSameSizeAs(problem.pool().people());
    }

    private static Expectation goal(long seed, int people, int categories, int seats) {
        var rules = new Rules(SurveyPool.of(seed, people, categories, seats));
        return Expectation.of(LevelSearch.of(rules, Progress.NONE).orElseThrow());
    }
}
