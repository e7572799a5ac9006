package vn.daihoi.delegate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.Grounds;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.plan.Plan;
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

        /// Whether a day is set for the conference and has come.
        public boolean hasCome(LocalDate today) {
            return conference != null
                    && (conference.facts().day() != null
                            || conference.state().dayHeld().isPresent())
                    && !day.isAfter(today);
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

    /// Which of these units send their delegates to this one: for which it is the nearest above with a conference.
    ///
    /// @param tree all units that are known, by id
    List<Long> sendersTo(Unit unit, Collection<Long> asked, Map<Long, Unit> tree) {
        var plan = grounds.find(unit, null).map(Grounds::plan);
        return plan.map(found -> asked.stream()
                        .filter(id -> Objects.equals(above(tree.get(id), tree, found), unit.id()))
                        .toList())
                .orElse(List.of());
    }

    private static @Nullable Long above(@Nullable Unit one, Map<Long, Unit> tree, Plan plan) {
        var next = one == null || one.parentId() == null ? null : tree.get(one.parentId());
        while (next != null && plan.tierOf(next.kind()).isEmpty()) {
            next = next.parentId() == null ? null : tree.get(next.parentId());
        }
        return next == null ? null : (Long) next.id();
    }
}
