package vn.daihoi.commendation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;

/// What a decision rests on stands still: the council's meeting once one was decided by it, the whole round once
/// nothing in it is open. A recall opens both again.
@Component
public class Closing {
    private final Proposals proposals;
    private final Decisions decisions;

    Closing(Proposals proposals, Decisions decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /// @param numbers of the decisions, as a reader finds them
    /// @param all whether nothing of the round is left to decide
    public record Closed(String numbers, boolean all) {
        public Finding why() {
            return new Finding(all ? "KT-006" : "KT-007", Severity.NOTE, null, List.of(numbers), null);
        }
    }

    /// Empty while nothing of the round is decided.
    public Optional<Closed> of(Round round) {
        return of(round, proposals.inRound(round.id()));
    }

    public Optional<Closed> of(Round round, List<Proposal> all) {
        var decided = all.stream()
                .filter(one -> Long.valueOf(round.id()).equals(one.deskRoundId()))
                .map(Proposal::decisionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        var numbers = decided.stream()
                .map(id -> decisions.get(id).act().number())
                .sorted()
                .collect(Collectors.joining(", "));
        return Optional.of(new Closed(numbers, all.stream().allMatch(Proposal::isDecided)));
    }

    void requireOpen(Round round) {
        of(round).filter(Closed::all).ifPresent(closed -> refuse("KT-006", closed));
    }

    void requireMeetingOpen(Round round) {
        of(round).ifPresent(closed -> refuse(closed.all ? "KT-006" : "KT-007", closed));
    }

    private static void refuse(String code, Closed closed) {
        throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(closed.numbers), null)));
    }
}
