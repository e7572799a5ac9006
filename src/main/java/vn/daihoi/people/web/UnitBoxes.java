package vn.daihoi.people.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Units as they stand in a box: `942 · Huyện Châu Thành`.
@Component
class UnitBoxes {
    private static final String BETWEEN = " · ";

    private final Units units;

    UnitBoxes(Units units) {
        this.units = units;
    }

    /// The unit that was chosen, or whose code was typed.
    Optional<Unit> find(Actor actor, String chosen) {
        var end = chosen.indexOf(BETWEEN);
        var code = (end < 0 ? chosen : chosen.substring(0, end)).strip();
        return code.isEmpty() ? Optional.empty() : units.coded(code).filter(unit -> actor.sees(unit.path()));
    }

    /// What a filter by unit asks for: nothing typed is everybody, something unknown is nobody and never everybody.
    Under under(Actor actor, String chosen) {
        var unit = find(actor, chosen);
        return new Under(unit.map(Unit::id).orElse(null), unit.isEmpty() && !chosen.isBlank());
    }

    record Under(@Nullable Long id, boolean isUnknown) {}

    String show(@Nullable Long unitId) {
        return unitId == null
                ? ""
                : units.find(unitId)
                        .map(unit -> unit.code() + BETWEEN + unit.name())
                        .orElse("");
    }

    String name(@Nullable Long unitId) {
        return unitId == null ? "" : units.find(unitId).map(Unit::name).orElse("");
    }

    /// The unit of the actor's own, in which an officer enters people.
    Optional<Unit> own(Actor actor) {
        var id = actor.unitId();
        return id == null ? Optional.empty() : units.find(id);
    }
}
