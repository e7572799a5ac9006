package vn.daihoi.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.movement.Movements;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DutyRule;
import vn.daihoi.plan.Movement;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Finds what the plan asks of the press. Which bodies these are and on which day the congress is, everybody may know:
/// it is read for whoever asks, wherever in the tree they stand. Not to be asked within a transaction of the reader.
@Component
public class Campaigns {
    private final PlansInForce plans;
    private final Units units;
    private final Conferences conferences;
    private final Movements movements;
    private final SeasonClock clock;

    Campaigns(PlansInForce plans, Units units, Conferences conferences, Movements movements, SeasonClock clock) {
        this.plans = plans;
        this.units = units;
        this.conferences = conferences;
        this.movements = movements;
        this.clock = clock;
    }

    /// Empty before a plan is in force, and where the plan asks nothing of the press.
    public Optional<Campaign> now() {
        return Acting.as(Actor.SYSTEM, () -> units.root().flatMap(this::of));
    }

    /// The duty with phases in time is the one of the press.
    static Optional<DutyRule> dutyIn(Plan plan) {
        return plan.duties().stream().filter(duty -> !duty.phases().isEmpty()).findFirst();
    }

    private Optional<Campaign> of(Unit root) {
        return plans.on(clock.today(), root.path())
                .flatMap(plan -> dutyIn(plan).map(duty -> campaign(root, plan, duty)));
    }

    private Campaign campaign(Unit root, Plan plan, DutyRule duty) {
        var season = plan.heading().season();
        List<Unit> bodies = duty.owes().units().stream()
                .flatMap(code -> units.coded(code).stream())
                .toList();
        return new Campaign(
                season,
                bodies,
                duty.phases(),
                movements(root, season, plan),
                congress(root, season),
                duty.code(),
                duty.cite());
    }

    /// Those the top has launched; before anybody has opened them, those the plan names.
    private List<Movement> movements(Unit root, String season, Plan plan) {
        var launched = movements.forUnit(root.path(), season).stream()
                .map(one -> new Movement(one.code(), one.name(), null))
                .toList();
        return launched.isEmpty() ? plan.movements().stream().map(Cited::value).toList() : launched;
    }

    private @Nullable LocalDate congress(Unit root, String season) {
        return conferences
                .idOf(root.id(), season)
                .flatMap(conferences::find)
                .map(one -> one.state().dayHeld().orElse(one.facts().day()))
                .orElse(null);
    }
}
