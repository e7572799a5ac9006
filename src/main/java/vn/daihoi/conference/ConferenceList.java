package vn.daihoi.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.Tier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// Every unit in the reader's scope that the plan gives a conference, with the conference it has or has not begun.
@Component
public class ConferenceList {
    public static final String NOT_BEGUN = "not_begun";

    private final Units units;
    private final UnitTree tree;
    private final Standings standings;
    private final PlansInForce plans;
    private final SeasonClock clock;

    ConferenceList(Units units, UnitTree tree, Standings standings, PlansInForce plans, SeasonClock clock) {
        this.units = units;
        this.tree = tree;
        this.standings = standings;
        this.plans = plans;
        this.clock = clock;
    }

    /// @param areas units that have others below them, for narrowing the list
    /// @param all everything in scope; see [#found]
    public record Whole(List<Tier> tiers, List<Unit> areas, List<Listed> all) {
        public List<Listed> found(ConferenceFilter filter) {
            return all.stream().filter(filter::accepts).toList();
        }
    }

    /// Empty before a plan is in force.
    public Optional<Whole> of(Actor actor) {
        return plan(actor).map(plan -> whole(actor, plan));
    }

    private Optional<Plan> plan(Actor actor) {
        var path = actor.seesEverything() ? units.root().map(Unit::path) : Optional.of(actor.scope());
        return path.flatMap(top -> plans.on(clock.today(), top));
    }

    private Whole whole(Actor actor, Plan plan) {
        var all = tree.on(actor, clock.today());
        var byUnit = standings.byUnit(plan.heading().season());
        var names = new HashMap<Long, String>();
        all.forEach(unit -> names.put(unit.id(), unit.name()));
        var listed = new ArrayList<Listed>();
        for (var unit : all) {
            plan.tierOf(unit.kind())
                    .map(tier -> new Listed(unit, place(unit, names), tier.code(), byUnit.get(unit.id())))
                    .ifPresent(listed::add);
        }
        return new Whole(plan.tiers(), areas(all), listed);
    }

    private static List<Unit> areas(List<Unit> all) {
        var parents = new HashSet<Long>();
        all.forEach(unit -> {
            if (unit.parentId() != null) {
                parents.add(unit.parentId());
            }
        });
        return all.stream()
                .filter(unit -> unit.parentId() != null && parents.contains(unit.id()))
                .toList();
    }

    private static String place(Unit unit, Map<Long, String> names) {
        return unit.parentId() == null ? "" : names.getOrDefault(unit.parentId(), "");
    }
}
