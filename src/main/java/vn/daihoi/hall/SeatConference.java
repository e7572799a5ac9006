package vn.daihoi.hall;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.hall.seating.AutoPlan;
import vn.daihoi.hall.seating.Wishes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// Seats the people of a conference by plan, in a room chosen for it.
@Service
public class SeatConference {
    private final SeatEditing editing;
    private final Rooms rooms;
    private final Seatings seatings;
    private final TakenSeats taken;
    private final SeatGrounds grounds;
    private final SeasonClock clock;

    SeatConference(
            SeatEditing editing,
            Rooms rooms,
            Seatings seatings,
            TakenSeats taken,
            SeatGrounds grounds,
            SeasonClock clock) {
        this.editing = editing;
        this.rooms = rooms;
        this.seatings = seatings;
        this.taken = taken;
        this.grounds = grounds;
        this.clock = clock;
    }

    /// Takes the room as it is drawn now; seats that stand in the new drawing too stay taken.
    @Transactional
    public void takeRoom(Actor actor, long conferenceId, long roomId) {
        var unit = editing.editable(actor, conferenceId);
        var room = rooms.find(roomId)
                .filter(it -> it.unitId() == unit.id())
                .orElseThrow(() -> new NotThere("room", roomId));
        seatings.takeRoom(conferenceId, unit.id(), room, actor.name(), clock.instant());
        editing.tell(
                new SeatEditing.Opened(actor, unit, seatings.lock(conferenceId)), "room", Map.of("room", room.name()));
    }

    @Transactional
    public void wish(Actor actor, long conferenceId, int typedOn, Wishes wishes) {
        var opened = editing.open(actor, conferenceId);
        StaleEdit.unlessCurrent(
                "seating", conferenceId, typedOn, opened.seating().version());
        seatings.wish(conferenceId, wishes);
        editing.tell(
                opened, "wishes", Map.of("awardsTogether", wishes.awardsTogether(), "elderFrom", wishes.elderFrom()));
    }

    /// @param keepAll whether everybody who has a seat keeps it; else only those whose seat is locked do
    /// @return how many have a seat now
    @Transactional
    public int plan(Actor actor, long conferenceId, int typedOn, boolean keepAll) {
        var opened = editing.open(actor, conferenceId);
        var seating = opened.seating();
        StaleEdit.unlessCurrent("seating", conferenceId, typedOn, seating.version());
        var before = taken.of(conferenceId);
        var kept = before.stream().filter(one -> keepAll || one.locked()).toList();
        var people = grounds.of(actor, conferenceId, seating.wishes()).sitters();
        var planned = AutoPlan.of(seating.drawing(), people, kept, seating.wishes());
        editing.change(opened, "planned", before, planned);
        return planned.size();
    }

    /// Frees the seats of all who are no longer on the list, and seats that are no longer drawn.
    @Transactional
    public void tidy(Actor actor, long conferenceId) {
        var opened = editing.open(actor, conferenceId);
        var drawn = TakenSeats.bySeat(opened.seating().drawing());
        var known = grounds.of(actor, conferenceId, opened.seating().wishes()).sitters().stream()
                .map(one -> one.id())
                .collect(Collectors.toSet());
        var wrong = taken.of(conferenceId).stream()
                .filter(one -> !known.contains(one.sitter()) || !drawn.containsKey(one.seat()))
                .toList();
        editing.change(opened, "tidied", wrong, List.of());
    }
}
