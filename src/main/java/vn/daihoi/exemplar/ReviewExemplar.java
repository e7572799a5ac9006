package vn.daihoi.exemplar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.exemplar.ExemplarState.Chosen;
import vn.daihoi.exemplar.ExemplarState.NotTaken;
import vn.daihoi.exemplar.ExemplarState.Proposed;
import vn.daihoi.exemplar.ExemplarState.Returned;
import vn.daihoi.exemplar.ExemplarState.TakenUp;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// The unit with which a proposal lies takes it up, gives it back with the reason, or does not take it (KH128 III.2).
@Service
public class ReviewExemplar {
    private final Exemplars exemplars;
    private final Proposals proposals;
    private final Seasons seasons;
    private final SeasonClock clock;

    ReviewExemplar(Exemplars exemplars, Proposals proposals, Seasons seasons, SeasonClock clock) {
        this.exemplars = exemplars;
        this.proposals = proposals;
        this.seasons = seasons;
        this.clock = clock;
    }

    /// At the top of the season, taking up is choosing for the congress.
    @Transactional
    public void takeUp(Actor actor, long id, int version) {
        var before = deciding(actor, id, version);
        var desk = proposals.unit(before.deskUnitId());
        if (seasons.isTop(desk)) {
            var chosen = new Chosen(clock.instant());
            proposals.move(actor, before, chosen, desk.id(), Action.CHOSEN, desk.id());
            proposals.publish(new ExemplarChosen(id, before.registrantId(), before.unitId(), chosen.at()));
            proposals.tellUnit(before, "chosen", before.name(), desk.name());
        } else {
            proposals.move(actor, before, new TakenUp(clock.instant()), desk.id(), Action.TAKEN_UP, desk.id());
            proposals.tellUnit(before, "taken", before.name(), desk.name());
        }
    }

    /// What this unit has taken up goes on to the unit above it.
    @Transactional
    public void sendOn(Actor actor, long id, int version) {
        var before = exemplars.lock(actor, id);
        var desk = proposals.unit(before.deskUnitId());
        ExemplarRights.require(ExemplarRights.decides(actor, desk), actor, "propose further");
        var parent = desk.parentId();
        proposals.requireFirst(before, before.state() instanceof TakenUp && parent != null, version);
        if (parent != null) {
            proposals.move(actor, before, new Proposed(clock.instant()), parent, Action.SENT_ON, desk.id());
            proposals.tellDesk(before, proposals.unit(parent));
        }
    }

    /// Back to the unit that proposed, to be mended.
    @Transactional
    public void giveBack(Actor actor, long id, int version, String reason) {
        var before = deciding(actor, id, version);
        Proposals.requireReason(reason);
        var returned = new Returned(clock.instant(), reason);
        proposals.move(actor, before, returned, before.unitId(), Action.RETURNED, before.deskUnitId());
        proposals.tellUnit(before, "returned", before.name(), name(before), reason);
    }

    @Transactional
    public void decline(Actor actor, long id, int version, String reason) {
        var before = deciding(actor, id, version);
        Proposals.requireReason(reason);
        var declined = new NotTaken(clock.instant(), reason);
        proposals.move(actor, before, declined, before.deskUnitId(), Action.NOT_TAKEN, before.deskUnitId());
        proposals.tellUnit(before, "declined", before.name(), name(before), reason);
    }

    /// Decided too soon or by mistake: it lies with the same unit again.
    @Transactional
    public void reconsider(Actor actor, long id, int version) {
        var before = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.decides(actor, desk(before)), actor, "reconsider");
        var decided = before.state().isVouchedFor() || before.state() instanceof NotTaken;
        proposals.requireFirst(before, decided, version);
        var again = new Proposed(clock.instant());
        proposals.move(actor, before, again, before.deskUnitId(), Action.RECONSIDERED, before.deskUnitId());
    }

    private Exemplar deciding(Actor actor, long id, int version) {
        var before = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.decides(actor, desk(before)), actor, "decide on");
        proposals.requireFirst(before, before.state() instanceof Proposed, version);
        return before;
    }

    private Unit desk(Exemplar one) {
        return proposals.unit(one.deskUnitId());
    }

    private String name(Exemplar one) {
        return desk(one).name();
    }
}
