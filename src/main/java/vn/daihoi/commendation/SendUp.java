package vn.daihoi.commendation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// What was found worthy and is not the unit's to give goes up to the unit above; what is wrong there comes back.
@Service
public class SendUp {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Hearings hearings;
    private final Lines lines;
    private final Units units;
    private final Tell tell;
    private final SeasonClock clock;

    SendUp(
            Rounds rounds,
            Proposals proposals,
            Hearings hearings,
            Lines lines,
            Units units,
            Tell tell,
            SeasonClock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.hearings = hearings;
        this.lines = lines;
        this.units = units;
        this.tell = tell;
        this.clock = clock;
    }

    /// @return how many went up
    @Transactional
    public int send(Actor actor, long roundId, int version) {
        var round = rounds.lock(actor, roundId);
        Desk.requireCommitting(actor, round.unitId());
        StaleEdit.unlessCurrent(Tell.SUBJECT, roundId, version, round.version());
        var unit = units.visibleTo(actor, round.unitId());
        var above = unit.parentId();
        if (round.isSent()) {
            throw KeepRound.refused("KT-002");
        }
        if (above == null) {
            throw KeepRound.refused("KT-302");
        }
        var all = lines.of(actor, proposals.inRound(roundId));
        Refused.ifAny(RoundRules.beforeSending(round, unit, all, clock.today()));
        var ids = RoundRules.goingUp(round, unit, all).stream().map(Line::id).toList();
        var sent = proposals.move(
                ids,
                new Proposals.Place(unit.id(), roundId),
                new Proposals.Place(above, null),
                actor.name(),
                clock.instant());
        if (sent != ids.size()) {
            throw KeepRound.refused("KT-304");
        }
        rounds.sent(roundId, actor.name(), clock.instant());
        tell.changed("sent", roundId, unit, null, Map.of("proposals", ids));
        tell.units(List.of(above), "commendation.notice.sent", "/commendations", unit.name(), sent);
        return sent;
    }

    /// Back to the unit that proposed it, with what is to be mended; its round is open again.
    @Transactional
    public void giveBack(Actor actor, long proposalId, int version, String reason) {
        var proposal = proposals.find(proposalId).orElseThrow(() -> new NotThere("proposal", proposalId));
        Desk.requirePreparing(actor, proposal.deskId());
        StaleEdit.unlessCurrent("proposal", proposalId, version, proposal.version());
        if (proposal.isDecided() || proposal.deskId() == proposal.unitId()) {
            throw KeepRound.refused("KT-303");
        }
        var origin = units.visibleTo(actor, proposal.unitId());
        var now = clock.instant();
        var moved = proposals.move(
                List.of(proposalId),
                new Proposals.Place(proposal.deskId(), proposal.deskRoundId()),
                new Proposals.Place(proposal.unitId(), proposal.roundId()),
                actor.name(),
                now);
        if (moved == 0) {
            throw KeepRound.refused("KT-303");
        }
        hearings.giveBack(proposalId, proposal.deskId(), reason, actor.name(), now);
        rounds.reopen(proposal.roundId(), actor.name(), now);
        tell.changed("given-back", proposal.roundId(), origin, proposal, reason);
        tell.units(
                List.of(proposal.unitId()),
                "commendation.notice.back",
                "/commendations/" + proposal.roundId(),
                proposal.title(),
                reason);
    }
}
