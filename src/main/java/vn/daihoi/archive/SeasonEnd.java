package vn.daihoi.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// How far the end of the season has come, for the standing body of the unit at the top: it alone sees everything that
/// an archive holds.
@Service
public class SeasonEnd {
    private final Units units;
    private final PlansInForce plans;
    private final Closings closings;
    private final List<Expiring> expiring;
    private final SeasonClock clock;

    SeasonEnd(Units units, PlansInForce plans, Closings closings, List<Expiring> expiring, SeasonClock clock) {
        this.units = units;
        this.plans = plans;
        this.closings = closings;
        this.expiring = expiring;
        this.clock = clock;
    }

    /// @param season null before a plan is in force
    /// @param closing null until it is closed
    public record State(
            Unit unit,
            @Nullable String season,
            @Nullable Closing closing,
            List<Waiting> waiting,
            List<Going> expiries,
            List<ArchiveCopy> copies) {}

    /// Personal data of a closed season.
    ///
    /// @param rows that went, or that will go: what was made since the closing is not among them
    public record Going(Expiry expiry, long rows) {}

    /// Personal data that would go, were the season closed today.
    public record Waiting(String code, long rows, LocalDate dueOn) {}

    public State of(Actor actor) {
        var unit = top(actor);
        var season = season(unit).orElse(null);
        var closing = season == null ? null : closings.find(season).orElse(null);
        var today = clock.today();
        return new State(
                unit,
                season,
                closing,
                expiring.stream()
                        .map(one -> new Waiting(one.code(), one.count(today), today.plus(one.kept())))
                        .toList(),
                closings.expiries().stream().map(this::going).toList(),
                closings.copies());
    }

    private Going going(Expiry expiry) {
        var rows = expiry.removedAt() != null
                ? expiry.removed()
                : expiring.stream()
                        .filter(one -> one.code().equals(expiry.code()))
                        .mapToLong(one -> one.count(expiry.closedOn()))
                        .sum();
        return new Going(expiry, rows);
    }

    /// The unit at the top, or nothing that exists for this actor.
    Unit top(Actor actor) {
        return units.root()
                .filter(root -> actor.has(Roles.STANDING_BODY) && actor.sees(root.path()))
                .orElseThrow(() -> new NotThere("archive", "season"));
    }

    Optional<String> season(Unit unit) {
        return plans.find(clock.today(), unit.path())
                .map(found -> found.plan().heading().season());
    }
}
