package vn.daihoi.selection.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.proof.Broken;
import vn.daihoi.selection.proof.DrawCheck;

@Execution(ExecutionMode.CONCURRENT)
class OneDrawTest {
    private static final Problem POOL = SurveyPool.of(21, 320, 6, 30);
    private static final Drawn DRAWN = drawn(POOL, "a");
    private static final String GOOD = certificate(DRAWN);

    @Test
    void who_is_drawn_keeps_every_quota_and_the_certificate_proves_it_exact() {
        assertThat(DRAWN.coins()).isNotEmpty();
        for (var seed : new String[] {"a", "b", "c"}) {
            var drawn = drawn(POOL, seed);
            assertThat(new HashSet<>(drawn.ids())).hasSize(30);
            for (var quota : POOL.quotas()) {
                int category = POOL.pool().categories().indexOf(quota.category());
                assertThat(POOL.pool().people().stream()
                                .filter(person -> drawn.ids().contains(person.id()))
                                .filter(person ->
                                        person.features().get(category).equals(quota.feature()))
                                .count())
                        .isBetween((long) quota.min(), (long) quota.max());
            }
            var checked = DrawCheck.check(certificate(drawn));
            assertThat(checked.selected()).isEqualTo(drawn.ids());
            assertThat(checked.miss()).isEqualTo("0");
        }
    }

    @Test
    void the_probabilities_are_those_of_the_lottery_that_can_be_listed() {
        assertThat(DRAWN.probabilities()).isEqualTo(FairLotTest.probabilities(POOL));
    }

    @Test
    void a_seed_draws_the_same_people_whatever_the_order_of_the_pool() {
        var people = new ArrayList<>(POOL.pool().people());
        Collections.shuffle(people, new Random(5));
        var mixed = new Problem(new Pool(POOL.pool().categories(), people), POOL.quotas(), 30);
        assertThat(certificate(drawn(mixed, "a"))).isEqualTo(GOOD);
        assertThat(drawn(POOL, "b").ids()).isNotEqualTo(DRAWN.ids());
    }

    /// Every path of coins, each as likely as it is: together they give everybody exactly the leximin probability.
    @Test
    void all_paths_together_give_exactly_the_probabilities() {
        var rules = new Rules(POOL);
        var goal = Expectation.of(LevelSearch.of(rules, Progress.NONE).orElseThrow());
        var core = Core.of(goal);
        assertThat(core.goal().open()).isGreaterThan(Decomposition.little(core.goal()));
        var halves = Halves.of(core.goal()).orElseThrow();
        var sum = new HashMap<Integer, Fraction>();
        for (var half : java.util.List.of(halves.first(), halves.second())) {
            var end = Core.of(half);
            var lottery = new Mixture(end.goal(), Progress.NONE).find().orElseThrow();
            for (int p = 0; p < lottery.panels().size(); p++) {
                var panel = core.whole(end.whole(lottery.panels().get(p)));
                var weight =
                        new Fraction(lottery.weights().get(p), lottery.total().shiftLeft(1));
                for (int e = 0; e < panel.entries(); e++) {
                    sum.merge(panel.kind(e), weight.times(panel.number(e)), Fraction::plus);
                }
            }
        }
        for (int k = 0; k < rules.count(); k++) {
            assertThat(sum.getOrDefault(k, Fraction.ZERO)).isEqualTo(new Fraction(goal.shares()[k], goal.unit()));
        }
    }

    /// 1,500 seeds on a dozen people: nobody is drawn much more or less often than the probability says.
    @Test
    void over_many_seeds_everybody_comes_up_as_often_as_stated() {
        var problem = SurveyPool.of(22, 12, 2, 4);
        int seeds = 1_500;
        var times = new HashMap<String, Integer>();
        for (int seed = 0; seed < seeds; seed++) {
            drawn(problem, "s" + seed).ids().forEach(id -> times.merge(id, 1, Integer::sum));
        }
        drawn(problem, "s").probabilities().forEach((id, probability) -> {
            double expected = seeds * probability.toDouble();
            double spread = Math.sqrt(expected * (1 - probability.toDouble()));
            assertThat((double) times.getOrDefault(id, 0)).isBetween(expected - 4.5 * spread, expected + 4.5 * spread);
        });
    }

    @Test
    void a_changed_certificate_of_a_draw_is_refused() {
        rejected(changed("\"coin\": 0|\"coin\": 1", found -> found.endsWith("0") ? "\"coin\": 1" : "\"coin\": 0"));
        rejected(changed("\"seed\": \"a\"", _ -> "\"seed\": \"b\""));
        rejected(changed("\"signs\": \"[-+=]*?\\+", found -> found.substring(0, found.length() - 1) + "-"));
        rejected(changed("\"solved\": \\[\"", found -> found + "1"));
        rejected(changed("\"number\": \"", found -> found + "1"));
        rejected(changed("\"selected\": \\[\"[^\"]*\"", _ -> "\"selected\": [\"p00000\""));
        rejected(changed("\"probability\": \"[^\"]*\"", _ -> "\"probability\": \"1/2\""));
        rejected(changed("\"weight\": \"", found -> found + "1"));
    }

    private static String changed(String pattern, java.util.function.UnaryOperator<String> into) {
        var found = Pattern.compile(pattern).matcher(GOOD).replaceFirst(match -> into.apply(match.group()));
        assertThat(found).isNotEqualTo(GOOD);
        return found;
    }

    private static void rejected(String certificate) {
        assertThatThrownBy(() -> DrawCheck.check(certificate)).isInstanceOf(Broken.class);
    }

    private static Drawn drawn(Problem problem, String seed) {
        return OneDraw.of(problem, seed, Progress.NONE).orElseThrow();
    }

    private static String certificate(Drawn drawn) {
        var text = new StringBuilder();
        try {
            Certificate.write(drawn, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
