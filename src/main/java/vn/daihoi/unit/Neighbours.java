package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.UnitRules.Surroundings;

/// What stands around a unit, as far as the rules ask for it.
@Component
class Neighbours {
    private final Units units;
    private final Placements placements;
    private final SeasonClock clock;

    Neighbours(Units units, Placements placements, SeasonClock clock) {
        this.units = units;
        this.placements = placements;
        this.clock = clock;
    }

    Surroundings of(Actor actor, Unit unit, String code) {
        var parentId = unit.parentId();
        return new Surroundings(
                parentId == null ? null : units.find(parentId).orElse(null),
                coded(actor, code).filter(other -> other.unit().id() != unit.id()),
                openChildrenOf(unit.id()),
                placements.latestStart(unit.id()).orElse(null));
    }

    /// Another unit with this code is named with its place only to those who may see it.
    Optional<PlacedUnit> coded(Actor actor, String code) {
        return units.coded(code).filter(unit -> actor.sees(unit.path())).map(units::placed);
    }

    List<Unit> openChildrenOf(long id) {
        var today = clock.today();
        return units.childrenOf(Actor.SYSTEM, id).stream()
                .filter(child -> isOpen(child, today))
                .toList();
    }

    /// A child whose end lies ahead is still open.
    private static boolean isOpen(Unit unit, LocalDate today) {
        var end = unit.validTo();
        return end == null || end.isAfter(today);
    }
}
