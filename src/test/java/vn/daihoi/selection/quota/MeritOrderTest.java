package vn.daihoi.selection.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;

class MeritOrderTest {
    private static final int WORLDS = 600;

    @Test
    void no_panel_has_more_of_the_better_ranks() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var rank = ranks(problem, new Random(seed), 1 + seed % 6);
            var chosen = MeritOrder.choose(problem, id -> rank[number(id)]);
            var rules = SmallWorld.rules(problem);
            var best = SmallWorld.panels(problem).stream()
                    .filter(panel -> SmallWorld.keeps(problem, panel, rules))
                    .map(panel -> profile(panel.stream().map(Person::id).toList(), rank))
                    .max(Arrays::compare);
            assertThat(chosen != null).as("world %d", seed).isEqualTo(best.isPresent());
            if (chosen != null) {
                assertThat(profile(chosen.chosen(), rank)).as("world %d", seed).isEqualTo(best.orElseThrow());
                assertThat(Tally.of(problem, chosen.chosen()).broken()).isEmpty();
            }
        }
    }

    @Test
    void the_order_of_the_pool_never_matters() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var problem = SmallWorld.random(new Random(seed));
            var rank = ranks(problem, new Random(seed), 4);
            var people = problem.pool().people().stream().collect(Collectors.toList());
            Collections.shuffle(people, new Random(seed));
            var shuffled =
                    new Problem(new Pool(problem.pool().categories(), people), problem.quotas(), problem.seats());
            assertThat(MeritOrder.choose(shuffled, id -> rank[number(id)]))
                    .isEqualTo(MeritOrder.choose(problem, id -> rank[number(id)]));
        }
    }

    @Test
    void who_is_passed_over_is_told_by_which_rule() {
        var pool = new Pool(
                List.of("giới"),
                List.of(
                        new Person("an", List.of("nam")),
                        new Person("ba", List.of("nam")),
                        new Person("hoa", List.of("nữ"))));
        var women = new Quota("giới", "nữ", 1, 2);
        var order = List.of("an", "ba", "hoa");
        var ranked = MeritOrder.choose(new Problem(pool, List.of(women), 2), id -> order.indexOf(id) + 1);
        assertThat(ranked).isNotNull();
        assertThat(ranked.chosen()).containsExactly("an", "hoa");
        assertThat(ranked.passedOver())
                .containsExactly(new Ranked.PassedOver(2, List.of("ba"), List.of(new Rule(women, Rule.Side.AT_LEAST))));
    }

    @Test
    void equal_people_are_reported_as_a_tie() {
        var pool = new Pool(
                List.of("giới"),
                List.of(
                        new Person("a", List.of("nam")),
                        new Person("b", List.of("nam")),
                        new Person("c", List.of("nam"))));
        var ranked = MeritOrder.choose(new Problem(pool, List.of(), 2), _ -> 1);
        assertThat(ranked).isNotNull();
        assertThat(ranked.ties()).containsExactly(new Ranked.Tie(1, List.of("a", "b"), List.of("c")));
    }

    private static int[] ranks(Problem problem, Random random, int most) {
        return random.ints(problem.pool().people().size(), 1, 1 + most * 2).toArray();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static int[] profile(List<String> ids, int[] rank) {
        var profile = new int[Arrays.stream(rank).max().orElse(0) + 1];
        ids.forEach(id -> profile[rank[number(id)]]++);
        return profile;
    }
}
