package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.UnitAct.Changed;
import vn.daihoi.unit.UnitAct.What;

/// Tells what was done: the unit's history, the journal, the other modules, the open pages.
@Component
class Chronicle {
    static final String TOPIC = "unit";

    private final Acts acts;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    Chronicle(Acts acts, Journal journal, LiveUpdates live, ApplicationEventPublisher events, SeasonClock clock) {
        this.acts = acts;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    void tell(Actor actor, Deed deed) {
        var unit = deed.subject();
        acts.add(new UnitAct(
                unit.id(),
                deed.what(),
                deed.day(),
                deed.reason(),
                deed.otherId(),
                deed.changed(),
                clock.instant(),
                actor.name()));
        journal.record(
                new Change("unit." + deed.what().code(), "unit", unit.id(), unit.path(), deed.before(), deed.after()));
        live.changed(TOPIC, unit.path());
        events.publishEvent(new UnitChanged(unit.id(), deed.what(), deed.day()));
    }

    /// @param before the unit as it was; null when it was added
    /// @param after the unit as it is now
    record Deed(
            What what,
            LocalDate day,
            @Nullable String reason,
            @Nullable Long otherId,
            List<Changed> changed,
            @Nullable Unit before,
            Unit after) {

        Unit subject() {
            return after;
        }

        static Deed added(Unit unit) {
            return new Deed(What.ADDED, unit.validFrom(), null, null, List.of(), null, unit);
        }
    }
}
