package vn.daihoi.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.hall.seating.Why;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Seats people one by one, by hand. Two officers may do so at once: a change is stopped only if the very seats it
/// touches are no longer as its page has shown them.
@Service
public class MoveSitter {
    private final SeatEditing editing;
    private final TakenSeats taken;
    private final Needs needs;

    MoveSitter(SeatEditing editing, TakenSeats taken, Needs needs) {
        this.editing = editing;
        this.taken = taken;
        this.needs = needs;
    }

    /// A code as a hurried person types it: `a5 - 12`.
    public static String typed(String seat) {
        return seat.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /// Seats somebody; who sits there already changes to the seat that becomes free, or has none if there is none.
    ///
    /// @param from the seat they had on the page; "" for none
    /// @param other who sat there on the page; 0 for nobody, null where the page has not shown it
    @Transactional
    public void move(Actor actor, long conferenceId, long entry, String from, String seat, @Nullable Long other) {
        var opened = editing.open(actor, conferenceId);
        var now = taken.of(conferenceId);
        var mine = seatOf(opened, entry, from, now);
        var theirs =
                now.stream().filter(one -> one.seat().equals(seat)).findFirst().orElse(null);
        if (other != null && other != (theirs == null ? 0 : theirs.sitter())) {
            throw DrawRoom.refused("CN-302", seat);
        }
        var drawn = TakenSeats.bySeat(opened.seating().drawing());
        if (!drawn.containsKey(seat)) {
            throw DrawRoom.refused("CN-303", seat);
        }
        if (mine != null && mine.seat().equals(seat)) {
            return;
        }
        if (theirs != null && theirs.locked()) {
            throw DrawRoom.refused("CN-301", seat);
        }
        editing.requireOnList(opened, entry);
        var why = List.of(Why.of("hand", actor.name()));
        var before = Stream.of(mine, theirs).filter(Objects::nonNull).toList();
        var after = new ArrayList<Placed>();
        after.add(new Placed(entry, seat, true, why));
        if (theirs != null && mine != null && drawn.containsKey(mine.seat())) {
            after.add(theirs.at(mine.seat(), why));
        }
        editing.change(opened, "moved", before, after);
    }

    @Transactional
    public void lock(Actor actor, long conferenceId, long entry, String seat, boolean locked) {
        var opened = editing.open(actor, conferenceId);
        var mine = required(opened, entry, seat);
        editing.change(opened, locked ? "locked" : "unlocked", List.of(mine), List.of(mine.locked(locked)));
    }

    @Transactional
    public void clear(Actor actor, long conferenceId, long entry, String seat) {
        var opened = editing.open(actor, conferenceId);
        editing.change(opened, "cleared", List.of(required(opened, entry, seat)), List.of());
    }

    @Transactional
    public void need(Actor actor, long conferenceId, Need need) {
        var opened = editing.open(actor, conferenceId);
        editing.requireOnList(opened, need.entryId());
        needs.save(conferenceId, opened.unit().id(), need);
        editing.tell(opened, "need", Map.of("entry", need.entryId()));
    }

    private @Nullable Placed seatOf(SeatEditing.Opened opened, long entry, String seen, List<Placed> now) {
        var mine = now.stream().filter(one -> one.sitter() == entry).findFirst().orElse(null);
        if (!seen.equals(mine == null ? "" : mine.seat())) {
            throw DrawRoom.refused("CN-304", mine == null ? "–" : mine.seat());
        }
        return mine;
    }

    private Placed required(SeatEditing.Opened opened, long entry, String seat) {
        var mine = seatOf(opened, entry, seat, taken.of(opened.seating().conferenceId()));
        if (mine == null) {
            throw new NotThere("seat of entry", entry);
        }
        return mine;
    }
}
