package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanInForce;
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

    /// The first day of a unit's season: its first plan was issued or, where that day is not known, came into force.
    Optional<LocalDate> begins(Unit unit, String season) {
        return Stream.of(unit.path().split("\\."))
                .flatMap(id -> plans.historyOf(Long.parseLong(id)).stream())
                .map(plans::laidWith)
                .filter(laid -> laid.plan().heading().season().equals(season))
                .map(GroundsFor::firstDay)
                .min(Comparator.naturalOrder());
    }

    private static LocalDate firstDay(PlanInForce laid) {
        var issued = laid.plan().heading().issued();
        var inForce = laid.version().inForce();
        return issued != null && issued.isBefore(inForce) ? issued : inForce;
    }
}
