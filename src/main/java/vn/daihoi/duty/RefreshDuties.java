package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Brings what units owe into step with the plans in force and the tree. Can be run at any time and any number of
/// times.
@Service
public class RefreshDuties {
    private final OwedDuties owed;
    private final Units units;
    private final LiveUpdates live;
    private final SeasonClock clock;

    RefreshDuties(OwedDuties owed, Units units, LiveUpdates live, SeasonClock clock) {
        this.owed = owed;
        this.units = units;
        this.live = live;
        this.clock = clock;
    }

    /// Lays the plan over its unit's subtree.
    ///
    /// @param nested paths of units below that have a plan of their own
    /// @return how many duties were made, changed or ended
    @Transactional
    public int refresh(Plan plan, LocalDate inForce, List<String> nested) {
        var today = clock.today();
        var ground = units.coded(plan.heading().unit()).map(unit -> ground(plan, unit, inForce, nested));
        if (ground.isEmpty() || inForce.isAfter(today)) {
            return 0;
        }
        var rules = OwedRule.of(plan);
        var changed = owed.endOtherRules(rules, plan.heading().season(), ground.get(), today);
        for (var rule : rules) {
            changed += owed.lay(rule, ground.get(), today);
        }
        if (changed > 0) {
            live.changed(DossierSteps.TOPIC, ground.get().planPath());
        }
        return changed;
    }

    private OwedDuties.Ground ground(Plan plan, Unit unit, LocalDate inForce, List<String> nested) {
        return new OwedDuties.Ground(
                unit.id(),
                unit.path(),
                plan.heading().derivesFrom() == null,
                nested,
                inForce,
                Optional.ofNullable(plan.bodies().issuer())
                        .flatMap(body -> units.coded(body.value().unit()))
                        .map(Unit::id)
                        .filter(issuer -> standsOver(unit, issuer)),
                plan.standingBody()
                        .flatMap(units::coded)
                        .map(RefreshDuties::seat)
                        .filter(seat -> standsOver(unit, seat)));
    }

    /// Nobody sees a unit beside their own: papers are received where the sender can see them arrive.
    private boolean standsOver(Unit unit, long receiver) {
        return units.pathOf(receiver)
                .filter(path -> (unit.path() + ".").startsWith(path + "."))
                .isPresent();
    }

    /// The standing body is an office below the unit for which it acts; its accounts see that unit's whole subtree.
    private static long seat(Unit office) {
        var above = office.parentId();
        return above == null ? office.id() : above;
    }

    /// The unit's conference has been held: what is owed after it is owed now (KH128 III.5).
    @Transactional
    public void held(long unitId, LocalDate day) {
        owed.held(unitId, day);
        units.pathOf(unitId).ifPresent(path -> live.changed(DossierSteps.TOPIC, path));
    }

    /// It had been recorded by mistake.
    @Transactional
    public void notHeld(long unitId) {
        owed.notHeld(unitId, clock.today());
        units.pathOf(unitId).ifPresent(path -> live.changed(DossierSteps.TOPIC, path));
    }
}
