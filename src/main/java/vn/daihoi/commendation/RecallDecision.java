package vn.daihoi.commendation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// A decision is taken back: its honours leave the register, its lines lie in their round again and can be decided
/// anew. The decision itself stays to be read, with the reason.
@Service
public class RecallDecision {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Decisions decisions;
    private final KeepHonours keepHonours;
    private final Units units;
    private final Tell tell;
    private final SeasonClock clock;

    RecallDecision(
            Rounds rounds,
            Proposals proposals,
            Decisions decisions,
            KeepHonours keepHonours,
            Units units,
            Tell tell,
            SeasonClock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.decisions = decisions;
        this.keepHonours = keepHonours;
        this.units = units;
        this.tell = tell;
        this.clock = clock;
    }

    /// Its paper was recalled in this very transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void withPaper(Actor actor, long paperId, String reason) {
        decisions.ofPaper(paperId).ifPresent(decision -> recall(actor, decision, reason));
    }

    /// A decision that was only written down: whoever signed it took it back, or it was written down by mistake.
    @Transactional
    public void recorded(Actor actor, long id, String reason) {
        var decision = decisions.get(id);
        if (decision.paperId() != null) {
            throw KeepRound.refused("KT-411");
        }
        recall(actor, decision, reason);
    }

    private void recall(Actor actor, Decision decision, String reason) {
        var round = rounds.lock(actor, decision.roundId());
        Desk.requireCommitting(actor, round.unitId());
        var now = clock.instant();
        if (!decisions.recall(decision.id(), new Decision.Recall(now, actor.name(), reason))) {
            return;
        }
        var honoured = proposals.decidedBy(decision.id());
        proposals.undecide(decision.id(), actor.name(), now);
        var revoked = keepHonours.revoke(
                actor, honoured.stream().map(Proposal::registrantId).toList(), decision.honour());
        // whoever is to be decided anew may be heard anew
        rounds.reopen(round.id(), actor.name(), now);
        var unit = units.visibleTo(actor, round.unitId());
        tell.changed("recalled", round.id(), unit, decision.act(), after(decision, honoured, revoked, reason));
        tell.units(
                honoured.stream()
                        .map(Proposal::unitId)
                        .filter(unitId -> unitId != unit.id())
                        .collect(Collectors.toSet()),
                "commendation.notice.recalled",
                "/commendations/decisions/" + decision.id(),
                decision.act().number(),
                decision.title(),
                reason);
    }

    private static Map<String, Object> after(Decision decision, List<Proposal> honoured, int revoked, String reason) {
        return Map.of(
                "decision",
                decision.id(),
                "proposals",
                honoured.stream().map(Proposal::id).toList(),
                "honours",
                revoked,
                "reason",
                reason);
    }
}
