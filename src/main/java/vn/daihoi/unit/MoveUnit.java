package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Chronicle.Deed;
import vn.daihoi.unit.RestructureRules.Terms;
import vn.daihoi.unit.UnitAct.What;

/// Puts a unit, with all that stands under it, under another one from a day on.
@Service
public class MoveUnit {
    private final Units units;
    private final Placements placements;
    private final Chronicle chronicle;
    private final LiveUpdates live;
    private final SeasonClock clock;

    MoveUnit(Units units, Placements placements, Chronicle chronicle, LiveUpdates live, SeasonClock clock) {
        this.units = units;
        this.placements = placements;
        this.chronicle = chronicle;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void move(Actor actor, long id, long parentId, LocalDate day, String reason) {
        UnitRights.requireTree(actor);
        placements.hold();
        var unit = units.lock(actor, id);
        var parent = units.visibleTo(actor, parentId);
        var terms = Terms.of(day, clock.today(), reason);
        Refused.ifAny(RestructureRules.checkMove(unit, parent, terms, earliest(unit, parent)));
        apply(actor, unit, parent, terms);
    }

    /// Moves what was checked.
    void apply(Actor actor, Unit unit, Unit parent, Terms terms) {
        placements.move(unit, parent, terms.day());
        var after = units.find(unit.id()).orElseThrow();
        chronicle.tell(
                actor, new Deed(What.MOVED, terms.day(), terms.reason(), unit.parentId(), List.of(), unit, after));
        live.changed(Chronicle.TOPIC, unit.path());
    }

    /// Before this day something else was done with the tree at these places, and it would be told wrongly.
    LocalDate earliest(Unit unit, Unit parent) {
        return Stream.of(placements.since(unit.id()), placements.since(parent.id()), lastChange(unit))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate lastChange(Unit unit) {
        return placements.lastChangeUnder(unit, clock.today()).orElse(unit.validFrom());
    }
}
