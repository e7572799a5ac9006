package vn.daihoi.choice;

import java.util.List;
import java.util.Map;

/// What a choice is to give.
///
/// @param seed public, fixed after people and rules are published and before anything is drawn; "" until then, and by
/// merit order
/// @param mustHave ids of entries that have to be among the chosen
/// @param ranks of entries, 1 the best; those without one come after all others in the order of the list
public record Wanted(
        int seats,
        Method method,
        String seed,
        List<Wish> wishes,
        List<Long> mustHave,
        List<Long> mustNot,
        Map<Long, Integer> ranks) {

    public Wanted {
        wishes = List.copyOf(wishes);
        mustHave = List.copyOf(mustHave);
        mustNot = List.copyOf(mustNot);
        ranks = Map.copyOf(ranks);
    }

    public Wanted with(List<Wish> others, String newSeed) {
        return new Wanted(seats, method, newSeed, others, mustHave, mustNot, ranks);
    }
}
