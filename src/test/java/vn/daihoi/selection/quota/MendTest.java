package vn.daihoi.selection.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Problem;

class MendTest {
    private static final int WORLDS = 600;

    @Test
    void a_list_is_mended_by_the_fewest_swaps() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var list = someOf(problem, new Random(seed));
            var rules = SmallWorld.rules(problem);
            int most = SmallWorld.panels(problem).stream()
                    .filter(panel -> SmallWorld.keeps(problem, panel, rules))
                    .mapToInt(panel -> (int) panel.stream()
                            .map(Person::id)
                            .filter(list::contains)
                            .count())
                    .max()
                    .orElse(-1);
            var mendings = Mend.list(problem, list, _ -> 1);
            assertThat(mendings.isEmpty()).as("world %d", seed).isEqualTo(most < 0);
            if (most >= 0) {
                assertThat(mendings.getFirst().swaps()).as("world %d", seed).hasSize(problem.seats() - most);
            }
        }
    }

    @Test
    void every_way_offered_keeps_the_rules_and_none_is_offered_twice() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var list = someOf(problem, new Random(seed));
            assertThat(Mend.list(problem, list, _ -> 1)).doesNotHaveDuplicates().allSatisfy(mending -> {
                var mended = new HashSet<>(list);
                mending.swaps().forEach(swap -> {
                    assertThat(mended.remove(swap.out())).isTrue();
                    assertThat(mended.add(swap.in())).isTrue();
                });
                assertThat(mended).hasSize(problem.seats());
                assertThat(Tally.of(problem, mended).broken()).isEmpty();
            });
        }
    }

    @Test
    void a_replacement_keeps_every_rule_and_the_first_fitting_reserve_goes_before_all_others() {
        int replaced = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var whole = MeritOrder.choose(problem, _ -> 1);
            if (whole == null || whole.chosen().isEmpty()) {
                continue;
            }
            var gone = whole.chosen().getFirst();
            var free = problem.pool().people().stream()
                    .map(Person::id)
                    .filter(id -> !whole.chosen().contains(id))
                    .toList();
            var reserves = free.subList(0, Math.min(2, free.size()));
            var replacement = Replacement.find(problem, whole.chosen(), gone, reserves, _ -> 1);
            var stay = new ArrayList<>(whole.chosen());
            stay.remove(gone);
            var fitting = free.stream().filter(id -> fits(problem, stay, id)).toList();
            assertThat(replacement.best().map(Replacement.Candidate::id).stream()
                            .toList())
                    .as("world %d", seed)
                    .isEqualTo(fitting.stream().limit(1).toList());
            replaced += fitting.isEmpty() ? 0 : 1;
        }
        assertThat(replaced).isGreaterThan(20);
    }

    private static boolean fits(Problem problem, List<String> stay, String id) {
        var list = new ArrayList<>(stay);
        list.add(id);
        return Tally.of(problem, list).broken().isEmpty();
    }

    private static List<String> someOf(Problem problem, Random random) {
        var ids =
                new ArrayList<>(problem.pool().people().stream().map(Person::id).toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, problem.seats());
    }
}
