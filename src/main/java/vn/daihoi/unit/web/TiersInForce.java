package vn.daihoi.unit.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Which tier each kind of unit belongs to, by the plan that is in force today for the whole tree.
@Component
class TiersInForce {
    private final PlansInForce plans;
    private final Units units;
    private final SeasonClock clock;

    TiersInForce(PlansInForce plans, Units units, SeasonClock clock) {
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    Tiers today() {
        return units.root()
                .flatMap(root -> plans.on(clock.today(), root.path()))
                .map(plan -> new Tiers(plan.tiers()))
                .orElse(new Tiers(List.of()));
    }
}
