package vn.daihoi.commendation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// A unit proposes somebody of the register, and writes on what it proposed as long as it lies with the unit.
@Service
public class WriteProposal {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Hearings hearings;
    private final Acceptances acceptances;
    private final Registrants registrants;
    private final Units units;
    private final Closing closing;
    private final Tell tell;
    private final SeasonClock clock;

    WriteProposal(
            Rounds rounds,
            Proposals proposals,
            Hearings hearings,
            Acceptances acceptances,
            Registrants registrants,
            Units units,
            Closing closing,
            Tell tell,
            SeasonClock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.hearings = hearings;
        this.acceptances = acceptances;
        this.registrants = registrants;
        this.units = units;
        this.closing = closing;
        this.tell = tell;
        this.clock = clock;
    }

    /// @return its id
    @Transactional
    public long add(Actor actor, long roundId, long registrantId, Proposals.Typed typed) {
        var round = open(actor, roundId);
        var registrant = registrants.visibleTo(actor, registrantId);
        Refused.ifAnyBreach(ProposalRules.check(typed.award(), typed.rank(), registrant.kind(), clock.today()));
        var id = proposals
                .add(round, registrantId, typed, actor.name(), clock.instant())
                .orElseThrow(() -> KeepRound.refused(
                        "KT-004", registrant.name().full(), Proposal.title(typed.award(), typed.rank())));
        tell.changed("proposed", roundId, units.visibleTo(actor, round.unitId()), null, typed);
        return id;
    }

    /// The council voted on one form: for another it votes anew.
    @Transactional
    public void save(Actor actor, long id, int version, Proposals.Typed typed) {
        var proposal = own(actor, id, version);
        var registrant = registrants.visibleTo(actor, proposal.registrantId());
        Refused.ifAnyBreach(ProposalRules.check(typed.award(), typed.rank(), registrant.kind(), clock.today()));
        if (!proposals.save(id, typed, actor.name(), clock.instant())) {
            throw KeepRound.refused("KT-004", registrant.name().full(), Proposal.title(typed.award(), typed.rank()));
        }
        if (!typed.award().equals(proposal.award()) || !typed.rank().equals(proposal.rank())) {
            hearings.forget(id, proposal.deskId());
            acceptances.forget(id);
        }
        tell.changed("written", proposal.roundId(), units.visibleTo(actor, proposal.unitId()), proposal, typed);
    }

    @Transactional
    public void remove(Actor actor, long id, int version) {
        var proposal = own(actor, id, version);
        if (!proposals.remove(id)) {
            throw KeepRound.refused("KT-005");
        }
        tell.changed("withdrawn", proposal.roundId(), units.visibleTo(actor, proposal.unitId()), proposal, null);
    }

    private Proposal own(Actor actor, long id, int version) {
        var seen = proposals.find(id).orElseThrow(() -> new NotThere("proposal", id));
        open(actor, seen.roundId());
        var proposal = proposals.find(id).orElseThrow(() -> new NotThere("proposal", id));
        StaleEdit.unlessCurrent("proposal", id, version, proposal.version());
        if (proposal.isDecided() || proposal.deskId() != proposal.unitId()) {
            throw KeepRound.refused("KT-002");
        }
        return proposal;
    }

    private Round open(Actor actor, long roundId) {
        var round = rounds.lock(actor, roundId);
        Desk.requirePreparing(actor, round.unitId());
        if (round.isSent()) {
            throw KeepRound.refused("KT-002");
        }
        closing.requireOpen(round);
        return round;
    }
}
