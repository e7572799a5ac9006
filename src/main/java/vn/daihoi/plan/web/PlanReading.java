package vn.daihoi.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.EditDraft;
import vn.daihoi.plan.PlanInForce;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// What a reader may read: the plans that bind the unit at the top of the reader's scope.
@Component
class PlanReading {
    private final PlansInForce plans;
    private final EditDraft drafts;
    private final SeasonClock clock;

    PlanReading(PlansInForce plans, EditDraft drafts, SeasonClock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.clock = clock;
    }

    static boolean mayDraft(Actor actor) {
        return actor.has(Roles.STANDING_BODY) || actor.has(Roles.UNIT_OFFICER);
    }

    LocalDate dayOrToday(@Nullable LocalDate day) {
        return day == null ? clock.today() : day;
    }

    Optional<PlanInForce> find(Actor actor, LocalDate day) {
        return drafts.homeOf(actor).flatMap(home -> plans.find(day, home.path()));
    }

    /// Versions of the reader's own unit and of all units above it, newest first.
    List<StoredPlan> history(Actor actor) {
        return drafts.homeOf(actor).stream()
                .flatMap(home -> Arrays.stream(home.path().split("\\.")))
                .flatMap(id -> plans.historyOf(Long.parseLong(id)).stream())
                .sorted(Comparator.comparing(StoredPlan::inForce)
                        .thenComparing(StoredPlan::id)
                        .reversed())
                .toList();
    }

    /// A version the reader may see.
    StoredPlan version(Actor actor, long id) {
        return history(actor).stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("version of plan", id));
    }

    PlanInForce laidWith(StoredPlan version) {
        return plans.laidWith(version);
    }

    /// The latest version that has the paragraph: citations outlive the plan they were made under.
    Optional<PlanInForce> earlier(Actor actor, Citation citation) {
        return history(actor).stream()
                .map(plans::laidWith)
                .filter(it -> it.plan().paragraph(citation).isPresent())
                .findFirst();
    }
}
