package vn.daihoi.exemplar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The season and the unit a reader works in.
@Component
class Season {
    private static final String BETWEEN = " · ";

    private final Units units;
    private final Seasons seasons;
    private final SeasonClock clock;

    Season(Units units, Seasons seasons, SeasonClock clock) {
        this.units = units;
        this.seasons = seasons;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /// The unit at the top of the reader's scope.
    Optional<Unit> own(Actor actor) {
        var id = actor.unitId();
        return id == null ? units.root() : units.find(id);
    }

    /// Empty before a plan is in force: nothing can be proposed then.
    String of(Actor actor) {
        return own(actor).flatMap(seasons::of).orElse("");
    }

    /// The groups of delegates to the congress, as the plan in force lays them down.
    List<Cited<DelegateGroup>> groups(Actor actor) {
        return own(actor).flatMap(seasons::plan).stream()
                .flatMap(found -> found.plan().tiers().stream())
                .flatMap(tier -> tier.groups().stream())
                .toList();
    }

    /// Nothing typed is everybody; something unknown is nobody and never everybody.
    record Under(@Nullable Long id, boolean isUnknown) {}

    Under under(Actor actor, String chosen) {
        var end = chosen.indexOf(BETWEEN);
        var code = (end < 0 ? chosen : chosen.substring(0, end)).strip();
        if (code.isEmpty()) {
            return new Under(null, false);
        }
        var unit = units.coded(code).filter(found -> actor.sees(found.path()));
        return new Under(unit.map(Unit::id).orElse(null), unit.isEmpty());
    }
}
