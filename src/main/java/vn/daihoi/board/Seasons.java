package vn.daihoi.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;

/// The season as the plan lays it down that was in force for a unit on a day.
@Component
class Seasons {
    private final PlansInForce plans;
    private final Cache<Plan, Season> known = Caffeine.newBuilder().weakKeys().build();

    Seasons(PlansInForce plans) {
        this.plans = plans;
    }

    /// Before the first plan is in force, and above the units that have one, nothing is named and no day is known.
    Season on(UnitLine unit, LocalDate day) {
        return plans.on(day, unit.path())
                .map(plan -> known.get(plan, Season::of))
                .orElse(Season.NONE);
    }
}
