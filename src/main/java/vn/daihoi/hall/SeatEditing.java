package vn.daihoi.hall;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What every change of a seating has in common: lock and allow before it; remember, journal and tell after it.
@Component
class SeatEditing {
    private final Conferences conferences;
    private final Units units;
    private final Seatings seatings;
    private final TakenSeats taken;
    private final SeatGrounds grounds;
    private final SeatingActs acts;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    SeatEditing(
            Conferences conferences,
            Units units,
            Seatings seatings,
            TakenSeats taken,
            SeatGrounds grounds,
            SeatingActs acts,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.conferences = conferences;
        this.units = units;
        this.seatings = seatings;
        this.taken = taken;
        this.grounds = grounds;
        this.acts = acts;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// A seating locked for one change.
    record Opened(Actor actor, Unit unit, Seating seating) {
        long id() {
            return seating.conferenceId();
        }
    }

    Opened open(Actor actor, long conferenceId) {
        var unit = editable(actor, conferenceId);
        return new Opened(actor, unit, seatings.lock(conferenceId));
    }

    Unit editable(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        if (!Editors.mayEdit(actor, unit)) {
            throw DrawRoom.refused("CN-300", unit.name());
        }
        return unit;
    }

    void tell(Opened opened, String what, Map<String, Object> after) {
        var id = opened.id();
        seatings.changed(id, opened.actor().name(), clock.instant());
        journal.record(
                new Change("hall." + what, "conference", id, opened.unit().path(), null, after));
        live.changed(DrawRoom.TOPIC, opened.unit().path());
    }

    void change(Opened opened, String what, List<Placed> before, List<Placed> after) {
        taken.change(opened.seating(), touched(before, after), after);
        acts.add(opened.seating(), what, before, after, opened.actor(), clock.instant());
        var told = new LinkedHashMap<String, Object>();
        told.put("seats", after.size());
        if (before.size() + after.size() < 5) {
            told.put("from", before.stream().map(Placed::seat).toList());
            told.put("to", after.stream().map(Placed::seat).toList());
        }
        tell(opened, what, told);
    }

    static Set<Long> touched(List<Placed> before, List<Placed> after) {
        var touched = new HashSet<Long>();
        before.forEach(one -> touched.add(one.sitter()));
        after.forEach(one -> touched.add(one.sitter()));
        return touched;
    }

    void requireOnList(Opened opened, long entry) {
        var found = grounds.of(
                opened.actor(),
                opened.seating().conferenceId(),
                opened.seating().wishes());
        if (found.sitters().stream().noneMatch(one -> one.id() == entry)) {
            throw new NotThere("entry", entry);
        }
    }
}
