package vn.daihoi.selection.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Problem;

@Execution(ExecutionMode.CONCURRENT)
class ImpossibilityTest {
    private static final int WORLDS = 600;

    @Test
    void a_conflict_is_found_exactly_when_no_panel_exists() {
        int conflicts = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var conflict = Conflicts.find(problem);
            assertThat(conflict == null)
                    .as("world %d", seed)
                    .isEqualTo(SmallWorld.possible(problem, SmallWorld.rules(problem)));
            conflicts += conflict == null ? 0 : 1;
        }
        assertThat(conflicts).isBetween(WORLDS / 10, WORLDS * 9 / 10);
    }

    @Test
    void no_rule_of_a_conflict_can_be_spared() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var conflict = Conflicts.find(problem);
            if (conflict == null) {
                continue;
            }
            assertThat(SmallWorld.possible(problem, conflict.rules())).isFalse();
            for (var rule : conflict.rules()) {
                var rest = new ArrayList<>(conflict.rules());
                rest.remove(rule);
                assertThat(SmallWorld.possible(problem, rest))
                        .as("world %d without %s", seed, rule)
                        .isTrue();
            }
        }
    }

    @Test
    void relaxations_are_the_least_there_are() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var explanation = Impossibility.explain(problem);
            if (explanation == null) {
                continue;
            }
            int fewest = Integer.MAX_VALUE;
            int least = Integer.MAX_VALUE;
            for (var panel : SmallWorld.panels(problem)) {
                fewest = Math.min(fewest, broken(problem, panel));
                least = Math.min(least, missing(problem, panel));
            }
            assertThat(explanation.fewestRules().getFirst().changes())
                    .as("world %d", seed)
                    .hasSize(fewest);
            assertThat(explanation.leastTotal().getFirst().total())
                    .as("world %d", seed)
                    .isEqualTo(least);
            assertThat(explanation.fewestProved() && explanation.leastProved())
                    .as("world %d is proved", seed)
                    .isTrue();
        }
    }

    @Test
    void every_relaxation_offered_makes_a_panel_possible() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var explanation = Impossibility.explain(problem);
            if (explanation == null) {
                continue;
            }
            for (var offered : List.of(explanation.fewestRules(), explanation.leastTotal())) {
                assertThat(offered).doesNotHaveDuplicates().allSatisfy(relaxation -> {
                    var eased = relaxation.applyTo(problem);
                    assertThat(SmallWorld.possible(eased, SmallWorld.rules(eased)))
                            .isTrue();
                });
            }
        }
    }

    @Test
    void a_rule_that_must_stay_is_never_relaxed() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var kept = SmallWorld.rules(problem).getFirst();
            var explanation = Impossibility.explain(problem, rule -> !rule.equals(kept));
            if (explanation != null) {
                assertThat(explanation.leastTotal())
                        .allSatisfy(r ->
                                assertThat(r.changes()).noneMatch(c -> c.rule().equals(kept)));
                assertThat(explanation.fewestRules())
                        .allSatisfy(r ->
                                assertThat(r.changes()).noneMatch(c -> c.rule().equals(kept)));
            }
        }
    }

    /// Every value of ten attributes fixed to a number that no panel has.
    @Test
    void exact_numbers_for_a_thousand_people_are_mended_by_what_is_proved_the_least() {
        for (int seed = 0; seed < 2; seed++) {
            var problem = ExactNumbers.random(1_000, 100, new Random(seed));
            var explanation = Impossibility.explain(problem);
            assertThat(explanation).isNotNull();
            assertThat(explanation.conflict().irreducible()).isTrue();
            assertThat(explanation.fewestProved()).isTrue();
            assertThat(explanation.leastProved()).isTrue();
        }
    }

    /// Few people and many exact numbers may take too long to prove: then it is said between which numbers the least
    /// is.
    @Test
    void where_the_least_is_not_proved_it_is_bounded_from_both_sides() {
        var problem = ExactNumbers.random(60, 20, new Random(1));
        var explanation = Impossibility.explain(problem);
        assertThat(explanation).isNotNull();
        int attributes = (int) IntStream.range(0, 10)
                .filter(c -> ExactNumbers.sum(problem, "c" + c) != 20)
                .count();
        assertThat(explanation.fewestAtLeast())
                .isBetween(
                        attributes,
                        explanation.fewestRules().getFirst().changes().size());
        assertThat(explanation.leastAtLeast())
                .isBetween(1, explanation.leastTotal().getFirst().total());
        assertThat(explanation.fewestRules())
                .allSatisfy(offered ->
                        assertThat(Conflicts.find(offered.applyTo(problem))).isNull());
    }

    @Test
    void a_search_that_is_stopped_claims_neither_a_conflict_nor_a_panel() {
        var problem = ExactNumbers.random(60, 20, new Random(1));
        var explanation = Impossibility.explain(problem);
        assertThat(explanation).isNotNull();
        var eased = explanation.fewestRules().getFirst().applyTo(problem);

        var stopped = Conflicts.find(eased, 1);

        assertThat(stopped).isNotNull();
        assertThat(stopped.proved()).isFalse();
        assertThat(stopped.irreducible()).isFalse();
        assertThat(stopped.rules()).isNotEmpty();
        assertThat(Conflicts.find(eased)).isNull();
    }

    private static int broken(Problem problem, List<Person> panel) {
        return (int) SmallWorld.rules(problem).stream()
                .filter(rule -> !rule.keptBy(SmallWorld.count(problem, panel, rule.quota())))
                .count();
    }

    private static int missing(Problem problem, List<Person> panel) {
        int sum = 0;
        for (var quota : problem.quotas()) {
            int count = SmallWorld.count(problem, panel, quota);
            sum += Math.max(0, quota.min() - count) + Math.max(0, count - quota.max());
        }
        return sum;
    }
}
