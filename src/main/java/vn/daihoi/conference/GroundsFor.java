package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.UnitFacts;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// Finds what a unit's conference is judged by: the plan in force for the unit on the conference's day, or today
/// while there is none. A day before the first plan is judged by today's as well: there is nothing else to cite.
@Component
public class GroundsFor {
    private final PlansInForce plans;
    private final SeasonClock clock;

    GroundsFor(PlansInForce plans, SeasonClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// Empty before a plan is in force, and for a unit outside every tier.
    public Optional<Grounds> find(Unit unit, @Nullable LocalDate day) {
        var today = clock.today();
        var plan = plans.on(day == null ? today : day, unit.path()).or(() -> plans.on(today, unit.path()));
        return plan.flatMap(found -> found.termsFor(new UnitFacts(unit.code(), unit.kind(), unit.staff(), false))
                .map(terms -> new Grounds(unit, found, terms)));
    }
}
