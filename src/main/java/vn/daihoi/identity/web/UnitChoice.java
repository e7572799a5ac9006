package vn.daihoi.identity.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The unit at the top of an account's scope, as it stands in a box: `942 · Huyện Châu Thành, Tỉnh Sóc Trăng`.
@Component
class UnitChoice {
    private static final String BETWEEN = " · ";

    private final Units units;

    UnitChoice(Units units) {
        this.units = units;
    }

    /// The unit that was chosen, or whose code was typed.
    Optional<Unit> find(Actor actor, String chosen) {
        var end = chosen.indexOf(BETWEEN);
        var code = (end < 0 ? chosen : chosen.substring(0, end)).strip();
        return code.isEmpty() ? Optional.empty() : units.coded(code).filter(unit -> actor.sees(unit.path()));
    }

    String show(@Nullable Long unitId) {
        return unitId == null ? "" : units.find(unitId).map(this::show).orElse("");
    }

    private String show(Unit unit) {
        var place =
                units.ancestorsOf(unit.id()).reversed().stream().map(Unit::name).collect(Collectors.joining(", "));
        return unit.code() + BETWEEN + unit.name() + (place.isEmpty() ? "" : ", " + place);
    }

    String name(@Nullable Long unitId) {
        return unitId == null ? "" : units.find(unitId).map(Unit::name).orElse("");
    }
}
