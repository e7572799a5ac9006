package vn.daihoi.hall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.hall.seating.AutoPlan;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.hall.seating.Why;
import vn.daihoi.hall.seating.Wishes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Seats the people of a conference: by plan, and one by one by hand. Two officers may do so at once: a change is
/// stopped only if the very seats it touches are no longer as its page has shown them.
@Service
public class SeatConference {
    private final Conferences conferences;
    private final Units units;
    private final Rooms rooms;
    private final Seatings seatings;
    private final TakenSeats taken;
    private final SeatGrounds grounds;
    private final Needs needs;
    private final SeatingActs acts;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    SeatConference(
            Conferences conferences,
            Units units,
            Rooms rooms,
            Seatings seatings,
            TakenSeats taken,
            SeatGrounds grounds,
            Needs needs,
            SeatingActs acts,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.conferences = conferences;
        this.units = units;
        this.rooms = rooms;
        this.seatings = seatings;
        this.taken = taken;
        this.grounds = grounds;
        this.needs = needs;
        this.acts = acts;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    private record Opened(Actor actor, Unit unit, Seating seating) {}

    /// Takes the room as it is drawn now; seats that stand in the new drawing too stay taken.
    @Transactional
    public void takeRoom(Actor actor, long conferenceId, long roomId) {
        var unit = editable(actor, conferenceId);
        var room = rooms.find(roomId)
                .filter(it -> it.unitId() == unit.id())
                .orElseThrow(() -> new NotThere("room", roomId));
        seatings.takeRoom(conferenceId, unit.id(), room, actor.name(), clock.instant());
        tell(new Opened(actor, unit, seatings.lock(conferenceId)), "room", Map.of("room", room.name()));
    }

    @Transactional
    public void wish(Actor actor, long conferenceId, int typedOn, Wishes wishes) {
        var opened = open(actor, conferenceId);
        StaleEdit.unlessCurrent("seating", conferenceId, typedOn, opened.seating.version());
        seatings.wish(conferenceId, wishes);
        tell(opened, "wishes", Map.of("awardsTogether", wishes.awardsTogether(), "elderFrom", wishes.elderFrom()));
    }

    /// @param keepAll whether everybody who has a seat keeps it; else only those whose seat is locked do
    /// @return how many have a seat now
    @Transactional
    public int plan(Actor actor, long conferenceId, int typedOn, boolean keepAll) {
        var opened = open(actor, conferenceId);
        var seating = opened.seating;
        StaleEdit.unlessCurrent("seating", conferenceId, typedOn, seating.version());
        var before = taken.of(conferenceId);
        var kept = before.stream().filter(one -> keepAll || one.locked()).toList();
        var people = grounds.of(actor, conferenceId, seating.wishes()).sitters();
        var planned = AutoPlan.of(seating.drawing(), people, kept, seating.wishes());
        change(opened, "planned", before, planned);
        return planned.size();
    }

    /// Seats somebody; who sits there already changes to the seat that becomes free, or has none if there is none.
    ///
    /// @param from the seat they had on the page; "" for none
    /// @param other who sat there on the page; 0 for nobody
    @Transactional
    public void move(Actor actor, long conferenceId, long entry, String from, String seat, long other) {
        var opened = open(actor, conferenceId);
        var now = taken.of(conferenceId);
        var mine = seatOf(opened, entry, from, now);
        var theirs = now.stream().filter(one -> one.seat().equals(seat)).findFirst().orElse(null);
        if ((theirs == null ? 0 : theirs.sitter()) != other) {
            throw DrawRoom.refused("CN-302", seat);
        }
        if (!TakenSeats.bySeat(opened.seating.drawing()).containsKey(seat)) {
            throw DrawRoom.refused("CN-303", seat);
        }
        if (theirs != null && theirs.locked()) {
            throw DrawRoom.refused("CN-301", seat);
        }
        requireOnList(opened, entry);
        var why = List.of(Why.of("hand", actor.name()));
        var before = Stream.of(mine, theirs).filter(Objects::nonNull).toList();
        var after = new ArrayList<Placed>();
        after.add(new Placed(entry, seat, true, why));
        if (theirs != null && mine != null) {
            after.add(theirs.at(mine.seat(), why));
        }
        change(opened, "moved", before, after);
    }

    @Transactional
    public void lock(Actor actor, long conferenceId, long entry, String seat, boolean locked) {
        var opened = open(actor, conferenceId);
        var mine = required(opened, entry, seat);
        change(opened, locked ? "locked" : "unlocked", List.of(mine), List.of(mine.locked(locked)));
    }

    @Transactional
    public void clear(Actor actor, long conferenceId, long entry, String seat) {
        var opened = open(actor, conferenceId);
        change(opened, "cleared", List.of(required(opened, entry, seat)), List.of());
    }

    /// Frees the seats of all who are no longer on the list, and seats that are no longer drawn.
    @Transactional
    public void tidy(Actor actor, long conferenceId) {
        var opened = open(actor, conferenceId);
        var drawn = TakenSeats.bySeat(opened.seating.drawing());
        var known = grounds.of(actor, conferenceId, opened.seating.wishes()).sitters().stream()
                .map(one -> one.id())
                .collect(Collectors.toSet());
        var wrong = taken.of(conferenceId).stream()
                .filter(one -> !known.contains(one.sitter()) || !drawn.containsKey(one.seat()))
                .toList();
        change(opened, "tidied", wrong, List.of());
    }

    @Transactional
    public void need(Actor actor, long conferenceId, Need need) {
        var opened = open(actor, conferenceId);
        requireOnList(opened, need.entryId());
        needs.save(conferenceId, opened.unit.id(), need);
        tell(opened, "need", Map.of("entry", need.entryId()));
    }

    /// Takes back the last act, as long as it was one's own and nobody has touched its seats since.
    @Transactional
    public String undo(Actor actor, long conferenceId) {
        var opened = open(actor, conferenceId);
        var act = acts.last(conferenceId).orElseThrow(() -> DrawRoom.refused("CN-310"));
        if (act.byId() != actor.accountId()) {
            throw DrawRoom.refused("CN-311", act.byName());
        }
        var touched = touched(act.before(), act.after());
        var now = taken.of(conferenceId);
        var standing = now.stream().filter(one -> touched.contains(one.sitter())).collect(Collectors.toSet());
        var others = now.stream()
                .filter(one -> !touched.contains(one.sitter()))
                .map(Placed::seat)
                .collect(Collectors.toSet());
        var drawn = TakenSeats.bySeat(opened.seating.drawing());
        var restored = act.before().stream().allMatch(one -> drawn.containsKey(one.seat()) && !others.contains(one.seat()));
        if (!standing.equals(Set.copyOf(act.after())) || !restored) {
            throw DrawRoom.refused("CN-312");
        }
        taken.change(opened.seating, touched, act.before());
        acts.takeBack(act.id(), clock.instant());
        tell(opened, "undone", Map.of("act", act.what()));
        return act.what();
    }

    private void change(Opened opened, String what, List<Placed> before, List<Placed> after) {
        taken.change(opened.seating, touched(before, after), after);
        acts.add(opened.seating, what, before, after, opened.actor, clock.instant());
        var told = new LinkedHashMap<String, Object>();
        told.put("seats", after.size());
        if (before.size() + after.size() < 5) {
            told.put("from", before.stream().map(Placed::seat).toList());
            told.put("to", after.stream().map(Placed::seat).toList());
        }
        tell(opened, what, told);
    }

    private static Set<Long> touched(List<Placed> before, List<Placed> after) {
        var touched = new HashSet<Long>();
        before.forEach(one -> touched.add(one.sitter()));
        after.forEach(one -> touched.add(one.sitter()));
        return touched;
    }

    private @Nullable Placed seatOf(Opened opened, long entry, String seen, List<Placed> now) {
        var mine = now.stream().filter(one -> one.sitter() == entry).findFirst().orElse(null);
        if (!seen.equals(mine == null ? "" : mine.seat())) {
            throw DrawRoom.refused("CN-304", mine == null ? "–" : mine.seat());
        }
        return mine;
    }

    private Placed required(Opened opened, long entry, String seat) {
        var mine = seatOf(opened, entry, seat, taken.of(opened.seating.conferenceId()));
        if (mine == null) {
            throw new NotThere("seat of entry", entry);
        }
        return mine;
    }

    private void requireOnList(Opened opened, long entry) {
        grounds.of(opened.actor, opened.seating.conferenceId(), opened.seating.wishes()).sitters().stream()
                .filter(one -> one.id() == entry)
                .findFirst()
                .orElseThrow(() -> new NotThere("entry", entry));
    }

    private Opened open(Actor actor, long conferenceId) {
        var unit = editable(actor, conferenceId);
        return new Opened(actor, unit, seatings.lock(conferenceId));
    }

    private Unit editable(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        if (!Editors.mayEdit(actor, unit)) {
            throw DrawRoom.refused("CN-300", unit.name());
        }
        return unit;
    }

    private void tell(Opened opened, String what, Map<String, Object> after) {
        var id = opened.seating.conferenceId();
        seatings.changed(id, opened.actor.name(), clock.instant());
        journal.record(new Change("hall." + what, "conference", id, opened.unit.path(), null, after));
        live.changed(DrawRoom.TOPIC, opened.unit.path());
    }
}
