package vn.daihoi.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.OutlinePart;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// What a unit's report is written on: the outline of the plan in force, and the years it looks back over.
@Component
public class ReportGrounds {
    private final PlansInForce plans;
    private final SeasonClock clock;

    ReportGrounds(PlansInForce plans, SeasonClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public record Found(Unit unit, Plan plan) {

        public List<Cited<OutlinePart>> outline() {
            return plan.outline();
        }

        public String season() {
            return plan.heading().season();
        }

        public Cited<OutlinePart> part(String code) {
            return outline().stream()
                    .filter(part -> part.value().code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotThere("part", code));
        }

        /// From 1, as it is counted on paper.
        public int numberOf(String code) {
            return IntStream.range(0, outline().size())
                            .filter(i -> outline().get(i).value().code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> new NotThere("part", code))
                    + 1;
        }

        public Counted counted() {
            var review = plan.heading().review();
            return new Counted(
                    unit.path(), season(), review == null ? null : review.from(), review == null ? null : review.to());
        }
    }

    /// Empty before a plan is in force, and where it lays down no outline.
    public Optional<Found> find(Unit unit) {
        return plans.on(clock.today(), unit.path())
                .filter(plan -> !plan.outline().isEmpty())
                .map(plan -> new Found(unit, plan));
    }

    public Found of(Unit unit) {
        return find(unit).orElseThrow(() -> new NotThere("outline for unit", unit.id()));
    }
}
