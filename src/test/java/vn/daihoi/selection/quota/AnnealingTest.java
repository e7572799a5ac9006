package vn.daihoi.selection.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Problem;

class AnnealingTest {
    private static final long WORK = 2_000_000;

    @Test
    void of_small_groups_it_meets_the_fewest_rules_that_can_be_broken() {
        int broken = 0;
        for (int seed = 0; seed < 150; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var slate = Slate.of(problem);
            int least = SmallWorld.panels(problem).stream()
                    .mapToInt(panel -> broken(problem, panel))
                    .min()
                    .orElseThrow();
            var found = new Annealing(slate.sheet(new BitSet()), slate.sides()).fewest(WORK);
            if (problem.pool().people().size() > problem.seats() && found != null) {
                assertThat(found.changes()).hasSize(least);
                broken += least;
            }
        }
        assertThat(broken).isPositive();
    }

    @Test
    void a_rule_that_must_stay_is_not_broken() {
        for (int seed = 0; seed < 100; seed++) {
            var slate = Slate.of(SmallWorld.random(new Random(seed)));
            var changeable = slate.sides();
            changeable.stream().filter(side -> side % 3 == 0).forEach(changeable::clear);
            var found = new Annealing(slate.sheet(new BitSet()), changeable).fewest(WORK);
            if (found != null) {
                assertThat(found.changes())
                        .allMatch(change -> slate.rules(changeable).contains(change.rule()));
            }
        }
    }

    private static int broken(Problem problem, List<Person> panel) {
        return (int) SmallWorld.rules(problem).stream()
                .filter(rule -> !rule.keptBy(SmallWorld.count(problem, panel, rule.quota())))
                .count();
    }
}
