package vn.daihoi.document;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Gathers what the papers of a unit are made from.
@Component
public class Grounding {
    private final Units units;
    private final PlansInForce plans;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final SeasonClock clock;

    Grounding(Units units, PlansInForce plans, GroundsFor grounds, Conferences conferences, SeasonClock clock) {
        this.units = units;
        this.plans = plans;
        this.grounds = grounds;
        this.conferences = conferences;
        this.clock = clock;
    }

    public Ground unit(Actor actor, long unitId) {
        return of(units.visibleTo(actor, unitId));
    }

    private Ground of(Unit unit) {
        var today = clock.today();
        var plan = plans.on(today, unit.path()).orElse(null);
        var season = plan == null ? "" : plan.heading().season();
        var conference =
                conferences.idOf(unit.id(), season).flatMap(conferences::find).orElse(null);
        var facts = conference == null ? Facts.NONE : conference.facts();
        var found = grounds.find(unit, facts.day());
        return new Ground(
                unit,
                units.ancestorsOf(unit.id()),
                found.map(it -> it.plan()).orElse(plan),
                found.map(it -> it.termsFor(facts)).orElse(null),
                conference,
                today,
                "",
                Map.of());
    }
}
