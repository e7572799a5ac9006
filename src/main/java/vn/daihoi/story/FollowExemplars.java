package vn.daihoi.story;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.exemplar.ConsentWithdrawn;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarChanged;
import vn.daihoi.exemplar.ExemplarState;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// What happens to an exemplar happens to its story, in the same transaction: without consent nothing stays public.
@Component
class FollowExemplars {
    private final Stories stories;
    private final Exemplars exemplars;
    private final Shelf shelf;
    private final Units units;
    private final Journal journal;
    private final SeasonClock clock;

    FollowExemplars(
            Stories stories, Exemplars exemplars, Shelf shelf, Units units, Journal journal, SeasonClock clock) {
        this.stories = stories;
        this.exemplars = exemplars;
        this.shelf = shelf;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void when(ConsentWithdrawn fact) {
        takeOff(fact.exemplarId(), "consent");
    }

    /// A proposal that is given back or not taken is vouched for by nobody any more.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void when(ExemplarChanged fact) {
        var exemplar = exemplars.byIds(actor(), List.of(fact.exemplarId())).get(fact.exemplarId());
        if (exemplar == null || !exemplar.mayBePublished() && !isOnItsWayFurtherUp(exemplar)) {
            takeOff(fact.exemplarId(), "state");
        }
    }

    /// The first unit above stands behind it and has proposed it to the next: what it published stays.
    private boolean isOnItsWayFurtherUp(Exemplar exemplar) {
        return exemplar.isConsented()
                && exemplar.state() instanceof ExemplarState.Proposed
                && exemplar.deskUnitId() != exemplar.unitId()
                && units.find(exemplar.unitId())
                        .filter(unit -> !Long.valueOf(exemplar.deskUnitId()).equals(unit.parentId()))
                        .isPresent();
    }

    private void takeOff(long exemplarId, String why) {
        shelf.hold();
        for (var story : stories.ofExemplars(Actor.SYSTEM, List.of(exemplarId)).values()) {
            if (story.onShelf()) {
                shelf.takeOff(List.of(story.id()));
                stories.move(story.id(), new StoryState.TakenOff(clock.instant(), actor().name(), ""));
                journal.record(new Change(
                        "story.taken-off",
                        "story",
                        story.id(),
                        story.unitPath(),
                        Map.of("state", story.state().code()),
                        Map.of("state", "taken_off", "because", why)));
            }
        }
    }

    private static Actor actor() {
        return Acting.current().orElse(Actor.SYSTEM);
    }
}
