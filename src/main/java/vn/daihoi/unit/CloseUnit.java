package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Chronicle.Deed;
import vn.daihoi.unit.RestructureRules.Standing;
import vn.daihoi.unit.RestructureRules.Terms;
import vn.daihoi.unit.UnitAct.What;

/// Ends a unit. It stays in the tree of the days on which it was there.
@Service
public class CloseUnit {
    private final Units units;
    private final Placements placements;
    private final Chronicle chronicle;
    private final Neighbours neighbours;
    private final SeasonClock clock;

    CloseUnit(Units units, Placements placements, Chronicle chronicle, Neighbours neighbours, SeasonClock clock) {
        this.units = units;
        this.placements = placements;
        this.chronicle = chronicle;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /// @param day the first day on which the unit is no more
    @Transactional
    public void close(Actor actor, long id, LocalDate day, String reason) {
        UnitRights.requireTree(actor);
        placements.hold();
        var unit = units.lock(actor, id);
        var terms = Terms.of(day, clock.today(), reason);
        var children = neighbours.openChildrenOf(id).size();
        Refused.ifAny(RestructureRules.checkClose(new Standing(unit, placements.since(id)), children, terms));
        end(actor, unit, What.CLOSED, null, terms);
    }

    void end(Actor actor, Unit unit, What what, @Nullable Long successorId, Terms terms) {
        units.end(unit.id(), terms.day());
        placements.end(unit.id(), terms.day());
        var after = units.find(unit.id()).orElseThrow();
        chronicle.tell(actor, new Deed(what, terms.day(), terms.reason(), successorId, List.of(), unit, after));
    }
}
