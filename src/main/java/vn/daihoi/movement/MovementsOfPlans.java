package vn.daihoi.movement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanPutInForce;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.SeasonClock;

/// The movements that a plan names stand in the register from the day it is put in force, in the same transaction.
@Component
class MovementsOfPlans {
    private final PlansInForce plans;
    private final Movements movements;
    private final SeasonClock clock;

    MovementsOfPlans(PlansInForce plans, Movements movements, SeasonClock clock) {
        this.plans = plans;
        this.movements = movements;
        this.clock = clock;
    }

    /// A derived plan repeats the movements of the plan above it: only those of a plan of its own are its unit's.
    @EventListener
    void put(PlanPutInForce put) {
        plans.find(put.inForce(), put.unitPath())
                .filter(found -> found.versions().size() == 1)
                .map(found -> found.plan())
                .ifPresent(plan -> plan.movements()
                        .forEach(named -> movements.layDown(
                                plan.heading().season(),
                                put.unitId(),
                                named,
                                plan.heading().number(),
                                clock.instant())));
    }
}
