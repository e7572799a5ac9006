package vn.daihoi.movement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// A unit launches a movement, or writes down goals and period of one (KH128 II.1.b, III.2).
@Service
public class LaunchMovement {
    static final String TOPIC = "movement";

    private final Movements movements;
    private final Units units;
    private final PlansInForce plans;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    LaunchMovement(
            Movements movements,
            Units units,
            PlansInForce plans,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.movements = movements;
        this.units = units;
        this.plans = plans;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public long launch(Actor actor, long unitId, NewMovement fresh) {
        var unit = units.visibleTo(actor, unitId);
        MovementRights.require(MovementRights.writesFor(actor, unitId, unit.path()), actor, "launch a movement");
        Refused.ifAny(MovementRules.check(fresh));
        var season = plans.on(clock.today(), unit.path())
                .map(plan -> plan.heading().season())
                .orElseThrow(() -> MovementRules.refused("PT-100", null));
        refuseTaken(season, unitId, fresh.name(), 0);
        var id = movements.add(season, unitId, fresh, actor.name(), clock.instant());
        tell("launched", id, unit.path(), null, cells(fresh));
        return id;
    }

    /// The name and the period of a movement that the plan names are the plan's; its goals are written here.
    @Transactional
    public void save(Actor actor, long id, int version, NewMovement typed) {
        var before = movements.visibleTo(actor, id);
        MovementRights.require(
                MovementRights.writesFor(actor, before.unitId(), before.unitPath()), actor, "change a movement");
        StaleEdit.unlessCurrent("movement", id, version, movements.lock(id));
        var wanted = before.isOfPlan()
                ? new NewMovement(before.name(), typed.goals(), before.fromYear(), before.toYear(), typed.launchedOn())
                : typed;
        Refused.ifAny(MovementRules.check(wanted));
        if (!wanted.name().equals(before.name())) {
            refuseTaken(before.season(), before.unitId(), wanted.name(), id);
        }
        movements.save(id, wanted, actor.name(), clock.instant());
        var was =
                new NewMovement(before.name(), before.goals(), before.fromYear(), before.toYear(), before.launchedOn());
        tell("written", id, before.unitPath(), cells(was), cells(wanted));
    }

    private void refuseTaken(String season, long unitId, String name, long id) {
        if (movements.isTaken(season, unitId, name, id)) {
            throw MovementRules.refused("PT-105", "name");
        }
    }

    private static Map<String, String> cells(NewMovement one) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", one.name());
        cells.put("goals", one.goals());
        cells.put("from", String.valueOf(one.fromYear()));
        cells.put("to", String.valueOf(one.toYear()));
        return cells;
    }

    private void tell(String action, long id, String path, @Nullable Object before, Object after) {
        journal.record(new Change("movement." + action, "movement", id, path, before, after));
        live.changed(TOPIC, null);
    }
}
