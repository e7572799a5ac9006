package vn.daihoi.exemplar;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanInForce;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Unit;

/// The season a unit is in today: that of the plan that binds it.
@Component
public class Seasons {
    private final PlansInForce plans;
    private final SeasonClock clock;

    Seasons(PlansInForce plans, SeasonClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// Empty before a plan is in force.
    public Optional<String> of(Unit unit) {
        return plan(unit).map(found -> found.plan().heading().season());
    }

    public Optional<PlanInForce> plan(Unit unit) {
        return plans.find(clock.today(), unit.path());
    }

    String required(Unit unit) {
        return of(unit).orElseThrow(
                        () -> new Refused(List.of(new Finding("DX-100", Severity.BREACH, null, List.of(), null))));
    }

    /// Whose plan the season follows: what this unit takes up is chosen for the congress.
    boolean isTop(Unit unit) {
        return plan(unit)
                .map(found -> found.versions().getFirst().unitId() == unit.id())
                .orElse(unit.parentId() == null);
    }
}
