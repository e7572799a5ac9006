package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Problem;

/// Who can take the place of a delegate who dropped out: reserves in their order, then the rest of the pool by rank.
///
/// @param candidates in order, each with the rules that would be broken
/// @param otherwise if nobody fits alone: the fewest swaps after which the list is whole again
public record Replacement(List<Candidate> candidates, List<Mending> otherwise) {
    /// @param broken none if the list keeps every rule with this person in the place
    public record Candidate(String id, boolean reserve, List<Rule> broken) {
        public boolean fits() {
            return broken.isEmpty();
        }
    }

    public Replacement {
        candidates = List.copyOf(candidates);
        otherwise = List.copyOf(otherwise);
    }

    /// The first who fits.
    public java.util.Optional<Candidate> best() {
        return candidates.stream().filter(Candidate::fits).findFirst();
    }

    /// @param panel the list with the one who dropped out
    /// @param reserves in their order; those who do not fit are named with the reason
    /// @param rank of the others in the pool: 1 is the best
    public static Replacement find(
            Problem problem,
            Collection<String> panel,
            String droppedOut,
            List<String> reserves,
            java.util.function.ToIntFunction<String> rank) {
        var rest = without(problem, droppedOut);
        var stay = panel.stream().filter(id -> !id.equals(droppedOut)).toList();
        var people = rest.pool().people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var counts = Tally.of(rest, stay);
        var candidates = new ArrayList<Candidate>();
        for (var id : reserves) {
            if (people.containsKey(id) && !stay.contains(id)) {
                candidates.add(new Candidate(id, true, counts.brokenWith(people.get(id))));
            }
        }
        candidates.addAll(others(people, stay, reserves, rank, counts));
        boolean fits = candidates.stream().anyMatch(Candidate::fits);
        return new Replacement(candidates, fits ? List.of() : Mend.list(rest, stay, rank));
    }

    private static List<Candidate> others(
            Map<String, Person> people,
            List<String> stay,
            List<String> reserves,
            java.util.function.ToIntFunction<String> rank,
            Tally counts) {
        var order = java.util.Comparator.<Person>comparingInt(p -> rank.applyAsInt(p.id()))
                .thenComparing(Person::id);
        var taken = new java.util.HashSet<>(stay);
        taken.addAll(reserves);
        return people.values().stream()
                .filter(person -> !taken.contains(person.id()))
                .sorted(order)
                .map(person -> new Candidate(person.id(), false, counts.brokenWith(person)))
                .filter(Candidate::fits)
                .toList();
    }

    private static Problem without(Problem problem, String id) {
        var people = problem.pool().people().stream()
                .filter(person -> !person.id().equals(id))
                .toList();
        return new Problem(
                new vn.daihoi.selection.Pool(problem.pool().categories(), people), problem.quotas(), problem.seats());
    }
}
