package vn.daihoi.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.Grounds;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.plan.Tier;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What a list is judged by: the unit, the plan in force for it, its conference and the day ages are counted on.
@Component
public class ListGrounds {
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final Units units;
    private final SeasonClock clock;

    ListGrounds(GroundsFor grounds, Conferences conferences, Units units, SeasonClock clock) {
        this.grounds = grounds;
        this.conferences = conferences;
        this.units = units;
        this.clock = clock;
    }

    /// @param day of the conference, or today while no day is set
    public record Found(
            Grounds grounds,
            ConferenceTerms terms,
            @Nullable Conference conference,
            LocalDate day) {

        public Tier tier() {
            return terms.tier();
        }

        public Unit unit() {
            return grounds.unit();
        }
    }

    public Found of(Unit unit, String season) {
        var conference =
                conferences.idOf(unit.id(), season).flatMap(conferences::find).orElse(null);
        var facts = conference == null ? Facts.NONE : conference.facts();
        var day =
                conference == null ? facts.day() : conference.state().dayHeld().orElse(facts.day());
        var found = grounds.find(unit, day).orElseThrow(() -> new NotThere("plan for unit", unit.id()));
        return new Found(found, found.termsFor(facts), conference, day == null ? clock.today() : day);
    }

    /// To whom the unit's conference sends delegates: the nearest unit above that the plan gives a conference.
    public Optional<Unit> nextAbove(Unit unit) {
        return units.ancestorsOf(unit.id()).reversed().stream()
                .filter(above -> grounds.find(above, null).isPresent())
                .findFirst();
    }

    /// The units whose conferences send delegates to this one's: those below it for which it is the nearest above.
    List<Unit> sendersTo(Unit unit, List<Unit> below) {
        return below.stream()
                .filter(one -> one.id() != unit.id() && one.path().startsWith(unit.path() + "."))
                .filter(one -> nearest(unit, one, below))
                .toList();
    }

    private boolean nearest(Unit unit, Unit one, List<Unit> below) {
        var plan = grounds.find(unit, null).map(Grounds::plan);
        return plan.isPresent()
                && below.stream()
                        .filter(between -> between.id() != one.id()
                                && between.id() != unit.id()
                                && one.path().startsWith(between.path() + "."))
                        .noneMatch(between -> plan.get().tierOf(between.kind()).isPresent());
    }
}
