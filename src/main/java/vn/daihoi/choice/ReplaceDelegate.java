package vn.daihoi.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.ReplaceEntry;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.quota.Mending;
import vn.daihoi.selection.quota.Replacement;
import vn.daihoi.selection.quota.Tally;
import vn.daihoi.shared.Actor;

/// Somebody drops out: who of the reserves can go instead so that every rule is kept, and the replacement itself.
@Service
public class ReplaceDelegate {
    private final Proposals proposals;
    private final Errands errands;
    private final Delegates delegates;
    private final MoveEntries move;
    private final ReplaceEntry replace;

    ReplaceDelegate(Proposals proposals, Errands errands, Delegates delegates, MoveEntries move, ReplaceEntry replace) {
        this.proposals = proposals;
        this.errands = errands;
        this.delegates = delegates;
        this.move = move;
        this.replace = replace;
    }

    /// All that the answer depends on.
    private record Key(String inputs, List<Long> going, List<Long> reserves, long droppedOut) {}

    private record Asked(Inputs inputs, List<Candidate> going, List<Candidate> reserves, long droppedOut) {
        static Asked of(Proposal proposal, Wanted wanted, long droppedOut) {
            var candidates = proposal.candidates();
            return new Asked(
                    Inputs.of(candidates, wanted),
                    candidates.stream().filter(Candidate::goes).toList(),
                    candidates.stream()
                            .filter(one -> !one.goes())
                            .sorted(Comparator.comparingInt(ReplaceDelegate::place))
                            .toList(),
                    droppedOut);
        }

        Key key() {
            return new Key(inputs.fingerprint(), entries(going), entries(reserves), droppedOut);
        }
    }

    /// @param fits whether the list keeps every rule with this reserve in the place
    /// @param broken rules that the list keeps now and would break; empty too where it breaks no more than now
    public record Option(String id, boolean fits, List<Bound> broken) {}

    /// @param options those who fit first, then those who break no more than is broken now, each in the reserves' order
    /// @param otherwise swaps after which every rule is kept, if nobody alone achieves it
    public record Found(List<Option> options, List<Mending> otherwise) {}

    /// Underway until everybody is tried and, if nobody fits, the fewest swaps are proved.
    public Errand<Found> find(Actor actor, Proposal proposal, Wanted wanted, long droppedOut) {
        proposals.requireRight(proposal, wanted.wishes());
        var asked = Asked.of(proposal, wanted, droppedOut);
        var found = errands.ask(
                asked.key(),
                () -> found(
                        asked.inputs.problem(wanted.seats()),
                        ids(asked.going),
                        ids(asked.reserves),
                        Candidate.id(droppedOut)));
        if (found instanceof Errand.Done<Found>) {
            proposals.requireLook(actor, proposal, wanted.wishes());
        }
        return found;
    }

    /// Whoever does not want to wait leaves the thread to others.
    public void stop(Proposal proposal, Wanted wanted, long droppedOut) {
        errands.stop(Asked.of(proposal, wanted, droppedOut).key());
    }

    private static Found found(Problem problem, List<String> going, List<String> reserves, String droppedOut) {
        var found = Replacement.find(problem, going, droppedOut, reserves, _ -> 1);
        var before = new HashSet<>(Tally.of(problem, going).broken());
        var options = new ArrayList<Option>();
        for (var one : found.candidates()) {
            var worse = one.broken().stream()
                    .filter(rule -> !before.contains(rule))
                    .map(Bound::of)
                    .toList();
            options.add(new Option(one.id(), one.fits(), worse));
        }
        options.sort(Comparator.comparing((Option one) -> !one.fits())
                .thenComparing(one -> !one.broken().isEmpty()));
        return new Found(options, found.otherwise());
    }

    private static int place(Candidate reserve) {
        return reserve.reserve() == null ? 0 : reserve.reserve();
    }

    private static List<Long> entries(List<Candidate> people) {
        return people.stream().map(Candidate::entryId).toList();
    }

    private static List<String> ids(List<Candidate> people) {
        return people.stream().map(one -> Candidate.id(one.entryId())).toList();
    }

    /// @param typedOn version of the list on the page
    @Transactional
    public void by(Actor actor, long listId, int typedOn, long outId, long inId, String reason) {
        replace.replace(actor, listId, typedOn, outId, inId, reason);
    }

    /// The one drops out, and the others change places.
    ///
    /// @param typedOn version of the list the swaps were found on
    @Transactional
    public void bySwaps(
            Actor actor, long listId, int typedOn, long outId, String reason, List<Long> out, List<Long> in) {
        replace.choose(actor, listId, typedOn, in, out);
        move.withdraw(actor, listId, delegates.list(actor, listId).version(), outId, reason);
    }
}
