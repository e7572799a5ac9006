package vn.daihoi.choice;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.daihoi.selection.quota.Mend;
import vn.daihoi.selection.quota.Mending;
import vn.daihoi.selection.quota.Tally;
import vn.daihoi.shared.Actor;

/// Holds the list as it stands against the rules of a choice and finds the fewest swaps that mend it.
@Service
public class MendChoice {
    private final OpenChoice open;
    private final Proposals proposals;
    private final Errands errands;

    MendChoice(OpenChoice open, Proposals proposals, Errands errands) {
        this.open = open;
        this.proposals = proposals;
        this.errands = errands;
    }

    /// All that the swaps depend on.
    private record Key(long choice, String inputs, List<Long> going) {}

    /// @param go those on the list now
    /// @param broken what is asked for and not kept; that nothing counts more than all seats nobody has asked for
    /// @param ways underway until the fewest swaps are proved; none if no list keeps the rules
    public record Found(OpenChoice.Opened opened, int go, List<Bound> broken, Errand<List<Mending>> ways) {}

    public Found find(Actor actor, long id) {
        var opened = open.opened(actor, id);
        var choice = opened.choice();
        var candidates = opened.proposal().candidates();
        var inputs = Inputs.of(candidates, choice.wanted());
        var problem = inputs.problem(choice.wanted().seats());
        var list = going(candidates).stream().map(Candidate::id).toList();
        var broken = Tally.of(problem, list).broken().stream()
                .map(Bound::of)
                .filter(bound -> bound.atLeast() || bound.number() < problem.seats())
                .toList();
        var ranks = choice.inputs().ranks();
        boolean fine = broken.isEmpty() && list.size() == problem.seats();
        Errand<List<Mending>> ways = fine || problem.seats() > candidates.size()
                ? new Errand.Done<>(List.of())
                : errands.ask(
                        key(opened), () -> Mend.list(problem, list, one -> ranks.getOrDefault(one, Integer.MAX_VALUE)));
        if (ways instanceof Errand.Done<List<Mending>>) {
            // people are named from here on, not while a page waits
            proposals.requireLook(actor, opened.proposal(), choice.wanted().wishes());
        }
        return new Found(opened, list.size(), broken, ways);
    }

    /// Whoever does not want to wait leaves the thread to others.
    public void stop(Actor actor, long id) {
        errands.stop(key(open.opened(actor, id)));
    }

    private static Key key(OpenChoice.Opened opened) {
        var candidates = opened.proposal().candidates();
        var inputs = Inputs.of(candidates, opened.choice().wanted());
        return new Key(opened.choice().id(), inputs.fingerprint(), going(candidates));
    }

    private static List<Long> going(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::goes)
                .map(Candidate::entryId)
                .toList();
    }
}
