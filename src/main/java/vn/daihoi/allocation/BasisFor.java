package vn.daihoi.allocation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.Tier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// Finds the basis of the allocation an actor works on: that of its own unit.
@Component
public class BasisFor {
    private final Units units;
    private final UnitTree tree;
    private final PlansInForce plans;
    private final SeasonClock clock;

    BasisFor(Units units, UnitTree tree, PlansInForce plans, SeasonClock clock) {
        this.units = units;
        this.tree = tree;
        this.plans = plans;
        this.clock = clock;
    }

    /// Empty before a plan is in force, and for an account without a unit.
    public Optional<Basis> find(Actor actor) {
        return owner(actor)
                .flatMap(owner -> plans.on(clock.today(), owner.path())
                        .flatMap(plan -> plan.tierOf(owner.kind()).map(tier -> of(actor, owner, plan, tier))));
    }

    private Optional<Unit> owner(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? units.root() : units.find(unitId);
    }

    private Basis of(Actor actor, Unit owner, Plan plan, Tier tier) {
        var below = tree.level(actor, owner.id(), clock.today()).stream()
                .map(PlacedUnit::unit)
                .filter(unit -> plan.tierOf(unit.kind())
                        .filter(it -> !it.code().equals(tier.code()))
                        .isPresent())
                .toList();
        return new Basis(owner, plan, tier, below);
    }
}
