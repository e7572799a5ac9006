package vn.daihoi.duty;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Lays every plan in force over its part of the tree; a unit below a plan of its own follows that one.
@Component
public class RefreshAll {
    private final RefreshDuties refreshDuties;
    private final Plans plans;
    private final PlansInForce inForce;
    private final Units units;
    private final SeasonClock clock;

    RefreshAll(RefreshDuties refreshDuties, Plans plans, PlansInForce inForce, Units units, SeasonClock clock) {
        this.refreshDuties = refreshDuties;
        this.plans = plans;
        this.inForce = inForce;
        this.units = units;
        this.clock = clock;
    }

    /// @return how many duties were made, changed or ended
    @Transactional
    public int refresh() {
        var today = clock.today();
        var pathsOfPlans = plans.all().stream()
                .filter(plan -> !plan.inForce().isAfter(today))
                .map(StoredPlan::unitId)
                .distinct()
                .flatMap(unitId -> units.pathOf(unitId).map(path -> Map.entry(unitId, path)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return pathsOfPlans.values().stream()
                .mapToInt(path -> refresh(path, List.copyOf(pathsOfPlans.values())))
                .sum();
    }

    private int refresh(String path, List<String> all) {
        var below = all.stream().filter(other -> other.startsWith(path + ".")).toList();
        return inForce.find(clock.today(), path)
                .map(plan -> refreshDuties.refresh(plan.plan(), plan.version().inForce(), below))
                .orElse(0);
    }
}
