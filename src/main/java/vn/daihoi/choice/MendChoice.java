package vn.daihoi.choice;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.selection.quota.Mend;
import vn.daihoi.selection.quota.Mending;
import vn.daihoi.selection.quota.Tally;

/// Holds the list as it stands against the rules of a choice and finds the fewest swaps that mend it.
@Component
public class MendChoice {

    /// @param go those on the list now
    /// @param broken what is asked for and not kept; that nothing counts more than all seats nobody has asked for
    /// @param ways none if no list keeps the rules
    public record Found(int go, List<Bound> broken, List<Mending> ways) {}

    public Found find(Choice choice, List<Candidate> candidates) {
        var problem =
                Inputs.of(candidates, choice.wanted()).problem(choice.wanted().seats());
        var list = candidates.stream()
                .filter(Candidate::goes)
                .map(candidate -> Candidate.id(candidate.entryId()))
                .toList();
        var broken = Tally.of(problem, list).broken().stream()
                .map(Bound::of)
                .filter(bound -> bound.atLeast() || bound.number() < problem.seats())
                .toList();
        var ranks = choice.inputs().ranks();
        var ways = problem.seats() > candidates.size()
                ? List.<Mending>of()
                : Mend.list(problem, list, id -> ranks.getOrDefault(id, Integer.MAX_VALUE));
        return new Found(list.size(), broken, ways);
    }
}
