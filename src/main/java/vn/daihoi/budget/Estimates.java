package vn.daihoi.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// The estimate of a conference as it stands: with what the lists say now, and what is wrong with it.
@Component
public class Estimates {
    private final DayHeads heads;
    private final Budgets budgets;
    private final Lines lines;
    private final Norms norms;
    private final Counting counting;
    private final PlansInForce plans;
    private final SeasonClock clock;

    Estimates(
            DayHeads heads,
            Budgets budgets,
            Lines lines,
            Norms norms,
            Counting counting,
            PlansInForce plans,
            SeasonClock clock) {
        this.heads = heads;
        this.budgets = budgets;
        this.lines = lines;
        this.norms = norms;
        this.counting = counting;
        this.plans = plans;
        this.clock = clock;
    }

    /// @param norms that bind the unit
    /// @param day of the conference, or today while it is not settled
    public record Estimated(
            Conference conference,
            Unit unit,
            Budget budget,
            Counts counts,
            List<Norm> norms,
            LocalDate day,
            List<Finding> findings) {}

    /// The conference must lie in the actor's subtree.
    public Estimated of(Actor actor, long conferenceId) {
        var seen = heads.seen(actor, conferenceId);
        var conference = seen.conference();
        var counts = counting.of(actor, conference);
        var binding = norms.binding(conference.unitId());
        var byId = binding.stream().collect(Collectors.toMap(Norm::id, Function.identity()));
        var head = budgets.find(conferenceId).orElse(Budgets.Head.NONE);
        var budget = new Budget(
                conferenceId,
                conference.unitId(),
                head.state(),
                priced(conferenceId, counts, byId),
                budgets.sources(conferenceId),
                head.past(),
                head.version());
        var day = dayOf(conference);
        var thrift = plans.on(clock.today(), seen.unit().path())
                .flatMap(BudgetRules::thrift)
                .orElse(null);
        return new Estimated(
                conference, seen.unit(), budget, counts, binding, day, BudgetRules.check(budget, counts, day, thrift));
    }

    private List<Line.Priced> priced(long conferenceId, Counts counts, Map<Long, Norm> byId) {
        return lines.of(conferenceId).stream()
                .map(line -> line.priced(counts, line.normId() == null ? null : byId.get(line.normId())))
                .toList();
    }

    private LocalDate dayOf(Conference conference) {
        var day = conference.state().dayHeld().orElse(conference.facts().day());
        return day == null ? clock.today() : day;
    }
}
