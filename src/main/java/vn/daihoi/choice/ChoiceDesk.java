package vn.daihoi.choice;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What every act on a choice has in common: find and allow before it, journal and tell after it.
@Component
class ChoiceDesk {
    private final Choices choices;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    ChoiceDesk(Choices choices, Units units, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.choices = choices;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    Choice seen(Actor actor, long id) {
        var choice = choices.find(id).orElseThrow(() -> new NotThere("choice", id));
        units.visibleTo(actor, choice.unitId());
        return choice;
    }

    /// For a change.
    Choice opened(Actor actor, long id) {
        var choice = seen(actor, id);
        requireEditor(actor, units.visibleTo(actor, choice.unitId()));
        return choice;
    }

    void requireEditor(Actor actor, Unit unit) {
        ChoiceRules.refuseUnless(Editors.mayEdit(actor, unit), "LC-101", unit.name());
    }

    void tell(String action, long id, Unit unit, Object after) {
        journal.record(new Change("choice." + action, "choice", id, unit.path(), null, after));
        live.changed(Worker.TOPIC, unit.path());
    }

    void tell(Actor actor, String action, Choice choice) {
        tell(action, choice.id(), units.visibleTo(actor, choice.unitId()), Map.of("list", choice.listId()));
    }

    java.time.Instant now() {
        return clock.instant();
    }
}
