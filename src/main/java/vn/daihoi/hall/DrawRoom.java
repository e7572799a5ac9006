package vn.daihoi.hall;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.RoomRules;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Draws the rooms of a unit. A conference that is seated already keeps the drawing it was seated on.
@Service
public class DrawRoom {
    static final String TOPIC = "hall";

    private final Rooms rooms;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    DrawRoom(Rooms rooms, Units units, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.rooms = rooms;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public long begin(Actor actor, long unitId, String name, Drawing drawing) {
        var unit = editable(actor, unitId);
        Refused.ifAnyBreach(RoomRules.check(drawing));
        var id = rooms.insert(unitId, name, drawing, actor.name(), clock.instant());
        tell(unit, "begun", id, name);
        return id;
    }

    @Transactional
    public void draw(Actor actor, long id, int typedOn, UnaryOperator<Drawing> change) {
        change(actor, id, typedOn, room -> new Named(room.name(), change.apply(room.drawing())));
    }

    @Transactional
    public void name(Actor actor, long id, int typedOn, String name) {
        change(actor, id, typedOn, room -> new Named(name, room.drawing()));
    }

    @Transactional
    public void undo(Actor actor, long id) {
        var room = rooms.lock(id);
        var unit = editable(actor, room.unitId());
        var before = rooms.before(id).orElseThrow(() -> refused("CN-310"));
        if (before.by() != actor.accountId()) {
            throw refused("CN-311", room.editedBy());
        }
        rooms.save(id, before.name(), before.drawing(), actor.name(), clock.instant());
        rooms.forget(id, before.version());
        tell(unit, "undone", id, before.name());
    }

    /// Whether the last change was the actor's own and can be taken back.
    @Transactional(readOnly = true)
    public boolean mayUndo(Actor actor, long id) {
        return rooms.before(id)
                .filter(before -> before.by() == actor.accountId())
                .isPresent();
    }

    @Transactional
    public void remove(Actor actor, long id) {
        var room = rooms.lock(id);
        var unit = editable(actor, room.unitId());
        rooms.delete(id);
        tell(unit, "removed", id, room.name());
    }

    private record Named(String name, Drawing drawing) {}

    private void change(Actor actor, long id, int typedOn, Function<Room, Named> change) {
        var room = rooms.lock(id);
        var unit = editable(actor, room.unitId());
        StaleEdit.unlessCurrent("room", id, typedOn, room.version());
        var changed = change.apply(room);
        Refused.ifAnyBreach(RoomRules.check(changed.drawing()));
        rooms.remember(id, actor.accountId());
        rooms.save(id, changed.name(), changed.drawing(), actor.name(), clock.instant());
        tell(unit, "drawn", id, changed.name());
    }

    private Unit editable(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        if (!Editors.mayEdit(actor, unit)) {
            throw refused("CN-300", unit.name());
        }
        return unit;
    }

    private void tell(Unit unit, String what, long id, String name) {
        journal.record(new Change("hall.room-" + what, "room", id, unit.path(), null, Map.of("name", name)));
        live.changed(TOPIC, unit.path());
    }

    static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }
}
