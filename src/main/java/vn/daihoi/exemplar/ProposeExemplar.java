package vn.daihoi.exemplar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.exemplar.ExemplarState.AwaitingHead;
import vn.daihoi.exemplar.ExemplarState.Chosen;
import vn.daihoi.exemplar.ExemplarState.Drafting;
import vn.daihoi.exemplar.ExemplarState.Proposed;
import vn.daihoi.exemplar.ExemplarState.Returned;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// A unit proposes somebody: the officer writes, the head lets it go up (KH128 III.1).
@Service
public class ProposeExemplar {
    private final Exemplars exemplars;
    private final Proposals proposals;
    private final Steps steps;
    private final Judgement judgement;
    private final Registrants registrants;
    private final Movements movements;
    private final Units units;
    private final Seasons seasons;
    private final JsonMapper json;
    private final SeasonClock clock;

    ProposeExemplar(
            Exemplars exemplars,
            Proposals proposals,
            Steps steps,
            Judgement judgement,
            Registrants registrants,
            Movements movements,
            Units units,
            Seasons seasons,
            JsonMapper json,
            SeasonClock clock) {
        this.exemplars = exemplars;
        this.proposals = proposals;
        this.steps = steps;
        this.judgement = judgement;
        this.registrants = registrants;
        this.movements = movements;
        this.units = units;
        this.seasons = seasons;
        this.json = json;
        this.clock = clock;
    }

    /// Never twice: whoever was proposed in this season already, by whichever unit, is refused.
    @Transactional
    public long begin(Actor actor, long unitId, long registrantId) {
        var unit = units.visibleTo(actor, unitId);
        ExemplarRights.require(ExemplarRights.prepares(actor, unitId), actor, "propose");
        var who = registrants.visibleTo(actor, registrants.survivorOf(registrantId));
        var season = seasons.required(unit);
        var at = clock.instant();
        var id = exemplars
                .begin(season, unitId, who.id(), actor.name(), at)
                .orElseThrow(() -> already(season, who.id(), who.name().full()));

        steps.add(id, unitId, Action.BEGUN, "", actor.name(), at);
        proposals.record("begun", exemplars.visibleTo(actor, id), Map.of(), Map.of("registrant", who.id()));
        return id;
    }

    private Refused already(String season, long registrantId, String name) {
        var by = exemplars.proposedBy(season, List.of(registrantId)).get(registrantId);
        var unit = by == null ? "" : units.find(by).map(found -> found.name()).orElse("");
        return unit.isEmpty() ? Proposals.refused("DX-106", name) : Proposals.refused("DX-101", name, unit);
    }

    @Transactional
    public void save(Actor actor, long id, int version, Sheet sheet) {
        var before = opened(actor, id, version);
        var known = movements.forUnit(before.unitPath(), before.season()).stream()
                .map(Movement::id)
                .collect(Collectors.toSet());
        Refused.ifAny(ExemplarRules.typed(sheet, known, clock.today().getYear()));
        if (sheet.equals(before.sheet())) {
            return;
        }
        var at = clock.instant();
        exemplars.save(id, sheet, actor.name(), at);
        steps.keep(id, json.writeValueAsString(Proposals.cells(sheet)), actor.name(), at);
        proposals.record("written", before, Proposals.cells(before.sheet()), Proposals.cells(sheet));
    }

    /// From the officer to the head of the unit.
    @Transactional
    public void handOver(Actor actor, long id, int version) {
        var before = opened(actor, id, version);
        Refused.ifAnyBreach(judgement.of(actor, before));
        var state = new AwaitingHead(clock.instant());
        proposals.move(actor, before, state, before.unitId(), Action.HANDED_OVER, before.unitId());
    }

    /// The officer wants to write on before the head has decided.
    @Transactional
    public void callBack(Actor actor, long id, int version) {
        var before = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.prepares(actor, before.unitId()), actor, "call back");
        proposals.requireFirst(before, before.state() instanceof AwaitingHead, version);
        var state = new Drafting(clock.instant());
        proposals.move(actor, before, state, before.unitId(), Action.CALLED_BACK, before.unitId());
    }

    /// The head lets it go up; at the top of the season there is nobody above to ask.
    @Transactional
    public void sendUp(Actor actor, long id, int version) {
        var before = approving(actor, id, version);
        Refused.ifAnyBreach(judgement.of(actor, before));
        var unit = proposals.unit(before.unitId());
        var parent = unit.parentId();
        if (parent == null || seasons.isTop(unit)) {
            var chosen = new Chosen(clock.instant());
            proposals.move(actor, before, chosen, unit.id(), Action.CHOSEN, unit.id());
            proposals.publish(new ExemplarChosen(id, before.registrantId(), unit.id(), chosen.at()));
            return;
        }
        var proposed = new Proposed(clock.instant());
        proposals.move(actor, before, proposed, parent, Action.SENT_UP, unit.id());
        proposals.tellDesk(before, proposals.unit(parent));
    }

    /// The head gives it back to the officer.
    @Transactional
    public void giveBack(Actor actor, long id, int version, String reason) {
        var before = approving(actor, id, version);
        Proposals.requireReason(reason);
        var state = new Returned(clock.instant(), reason);
        proposals.move(actor, before, state, before.unitId(), Action.RETURNED, before.unitId());
        proposals.tellUnit(before, "returned", before.name(), actor.name(), reason);
    }

    /// Only what nobody above has seen can be taken out again.
    @Transactional
    public void remove(Actor actor, long id, int version) {
        var before = opened(actor, id, version);
        proposals.requireFirst(before, before.state() instanceof Drafting, version);
        exemplars.remove(id);
        proposals.record("removed", before, Proposals.cells(before.sheet()), Map.of());
    }

    private Exemplar approving(Actor actor, long id, int version) {
        var before = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.approves(actor, before.unitId()), actor, "approve");
        var fits = before.state() instanceof AwaitingHead || before.state().isOpenForChanges();
        proposals.requireFirst(before, fits, version);
        return before;
    }

    private Exemplar opened(Actor actor, long id, int version) {
        var before = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.prepares(actor, before.unitId()), actor, "write");
        if (!before.state().isOpenForChanges()) {
            throw Proposals.refused("DX-132", before.name());
        }
        StaleEdit.unlessCurrent("exemplar", id, version, before.version());
        return before;
    }
}
