package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Chronicle.Deed;
import vn.daihoi.unit.RestructureRules.Standing;
import vn.daihoi.unit.RestructureRules.Terms;
import vn.daihoi.unit.UnitAct.What;

/// Merges units into one that goes on or that begins on that day. What stood under them stands under that one.
@Service
public class MergeUnits {
    private final Units units;
    private final Placements placements;
    private final Chronicle chronicle;
    private final Neighbours neighbours;
    private final AddUnit addUnit;
    private final MoveUnit moveUnit;
    private final CloseUnit closeUnit;
    private final SeasonClock clock;

    MergeUnits(
            Units units,
            Placements placements,
            Chronicle chronicle,
            Neighbours neighbours,
            AddUnit addUnit,
            MoveUnit moveUnit,
            CloseUnit closeUnit,
            SeasonClock clock) {
        this.units = units;
        this.placements = placements;
        this.chronicle = chronicle;
        this.neighbours = neighbours;
        this.addUnit = addUnit;
        this.moveUnit = moveUnit;
        this.closeUnit = closeUnit;
        this.clock = clock;
    }

    /// @param day the first day on which the merged units are no more
    @Transactional
    public void merge(Actor actor, Collection<Long> ids, long intoId, LocalDate day, String reason) {
        UnitRights.requireTree(actor);
        placements.hold();
        var merged = ids.stream()
                .distinct()
                .sorted()
                .map(id -> units.lock(actor, id))
                .toList();
        var into = units.lock(actor, intoId);
        var terms = Terms.of(day, clock.today(), reason);
        var orphans = merged.stream()
                .flatMap(unit -> neighbours.openChildrenOf(unit.id()).stream())
                .filter(child -> child.id() != intoId)
                .toList();
        Refused.ifAny(RestructureRules.checkMerge(standing(merged), into, orphans, terms, earliest(orphans, into)));

        orphans.forEach(child -> moveUnit.apply(actor, child, into, terms));
        merged.forEach(unit -> closeUnit.end(actor, unit, What.MERGED, intoId, terms));
        merged.forEach(unit -> tellSuccessor(actor, unit, intoId, terms));
    }

    @Transactional
    public Unit mergeIntoNew(Actor actor, Collection<Long> ids, NewUnit fresh, String reason) {
        var into = addUnit.add(actor, fresh);
        merge(actor, ids, into.id(), fresh.validFrom(), reason);
        return into;
    }

    private void tellSuccessor(Actor actor, Unit unit, long intoId, Terms terms) {
        var into = units.find(intoId).orElseThrow();
        chronicle.tell(actor, new Deed(What.ABSORBED, terms.day(), terms.reason(), unit.id(), List.of(), into, into));
    }

    private List<Standing> standing(List<Unit> merged) {
        return merged.stream()
                .map(unit -> new Standing(unit, placements.since(unit.id())))
                .toList();
    }

    private LocalDate earliest(List<Unit> orphans, Unit into) {
        return Stream.concat(Stream.of(into.validFrom()), orphans.stream().map(child -> moveUnit.earliest(child, into)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
