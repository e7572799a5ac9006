package vn.daihoi.hall.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.hall.Need;
import vn.daihoi.hall.Rooms;
import vn.daihoi.hall.SeatGrounds;
import vn.daihoi.hall.SeatLabel;
import vn.daihoi.hall.Seating;
import vn.daihoi.hall.Seatings;
import vn.daihoi.hall.TakenSeats;
import vn.daihoi.hall.UndoSeating;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.hall.seating.SeatingRules;
import vn.daihoi.hall.seating.Sitter;
import vn.daihoi.hall.seating.Why;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Builds the page of a seating.
@Component
class SeatingPages {
    private static final int MOST_FOUND = 20;
    private static final int TINTS = 3;

    private final DayHeads heads;
    private final Rooms rooms;
    private final Seatings seatings;
    private final TakenSeats taken;
    private final SeatGrounds grounds;
    private final UndoSeating undo;
    private final Dictionary dictionary;

    SeatingPages(
            DayHeads heads,
            Rooms rooms,
            Seatings seatings,
            TakenSeats taken,
            SeatGrounds grounds,
            UndoSeating undo,
            Dictionary dictionary) {
        this.heads = heads;
        this.rooms = rooms;
        this.seatings = seatings;
        this.taken = taken;
        this.grounds = grounds;
        this.undo = undo;
        this.dictionary = dictionary;
    }

    /// All that a seating shows, by entry and by seat.
    record Seen(
            Actor actor,
            Seating seating,
            SeatGrounds.Found found,
            Map<Long, Delegate> people,
            Map<Long, Sitter> sitters,
            Map<String, Placed> bySeat,
            Map<Long, String> seatOf,
            Words t) {}

    SeatingPage page(Actor actor, long conferenceId, String seat, String who) {
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, HallPlaces.SEATS, t);
        var choices = rooms.ofUnit(head.unitId()).stream()
                .map(room -> new Choice(Long.toString(room.id()), room.name()))
                .toList();
        var plan = seatings.of(conferenceId)
                .map(seating -> plan(seen(actor, seating, t), seat, who))
                .orElse(null);
        return new SeatingPage(
                head, head.path() + "/" + HallPlaces.SEATS, choices, "/units/" + head.unitId() + "/rooms", plan);
    }

    Seen seen(Actor actor, Seating seating, Words t) {
        var found = grounds.of(actor, seating.conferenceId(), seating.wishes());
        var placed = taken.of(seating.conferenceId());
        return new Seen(
                actor,
                seating,
                found,
                found.people().stream().collect(Collectors.toMap(Delegate::entryId, Function.identity())),
                found.sitters().stream().collect(Collectors.toMap(Sitter::id, Function.identity())),
                placed.stream().collect(Collectors.toMap(Placed::seat, Function.identity())),
                placed.stream().collect(Collectors.toMap(Placed::sitter, Placed::seat)),
                t);
    }

    private SeatingPage.Plan plan(Seen seen, String seat, String who) {
        var seating = seen.seating;
        var drawn = seating.drawing().seats();
        var room = rooms.find(seating.roomId());
        var unseated = seen.found.people().stream()
                .filter(one -> !seen.seatOf.containsKey(one.entryId()))
                .map(one -> person(seen, one))
                .toList();
        return new SeatingPage.Plan(
                seating.version(),
                seating.roomName(),
                seating.roomId(),
                room.isPresent() && room.get().version() != seating.roomVersion(),
                seen.people.size(),
                seen.people.size() - unseated.size(),
                drawn.size(),
                seating.wishes().awardsTogether(),
                seating.wishes().elderFrom(),
                floors(seen),
                findings(seen),
                unseated,
                found(seen, who),
                who,
                drawn.stream()
                        .filter(one -> one.code().equals(seat))
                        .findFirst()
                        .map(one -> chosen(seen, one))
                        .orElse(null),
                undo.possible(seen.actor, seating.conferenceId())
                        .map(what -> seen.t.of("hall.act." + what))
                        .orElse(""),
                seen.t.of("hall.latest", seating.editedBy(), seating.editedAt()));
    }

    List<FloorPicture> floors(Seen seen) {
        return FloorPicture.of(seen.seating.drawing(), one -> look(seen, one));
    }

    private static List<Finding> findings(Seen seen) {
        var seating = seen.seating;
        var findings = new ArrayList<>(
                SeatingRules.check(seating.drawing(), seen.found.sitters(), seen.bySeat.values(), seating.wishes()));
        if (!seen.found.strangers().isEmpty()) {
            findings.add(new Finding(
                    "CN-210", Severity.NOTE, null, List.of(String.join(", ", seen.found.strangers())), null));
        }
        return findings;
    }

    private static SeatingPage.Person person(Seen seen, Delegate one) {
        return new SeatingPage.Person(
                one.entryId(), one.name(), one.unit(), seen.seatOf.getOrDefault(one.entryId(), ""));
    }

    private static List<SeatingPage.Person> found(Seen seen, String who) {
        var plain = VietnameseText.plain(who);
        return plain.isBlank()
                ? List.of()
                : seen.found.people().stream()
                        .filter(one -> VietnameseText.plain(one.name() + " " + one.unit())
                                .contains(plain))
                        .limit(MOST_FOUND)
                        .map(one -> person(seen, one))
                        .toList();
    }

    private static FloorPicture.Look look(Seen seen, Seat seat) {
        var placed = seen.bySeat.get(seat.code());
        var one = placed == null ? null : seen.people.get(placed.sitter());
        if (placed == null) {
            var kind = seat.wheelchair() ? "wheelchair" : "empty";
            return new FloorPicture.Look(kind, "", seat.code() + ": " + seen.t.of("hall.seat." + kind), 0, false);
        }
        if (one == null) {
            return new FloorPicture.Look(
                    "gone", "?", seat.code() + ": " + seen.t.of("hall.seat.gone"), placed.sitter(), placed.locked());
        }
        var sitter = seen.sitters.get(one.entryId());
        return new FloorPicture.Look(
                kind(seen, sitter),
                given(one.name()),
                seat.code() + ": " + one.name() + ", " + one.unit(),
                one.entryId(),
                placed.locked());
    }

    private static String kind(Seen seen, @Nullable Sitter sitter) {
        if (sitter == null) {
            return "empty";
        }
        return switch (sitter.part(seen.seating.wishes())) {
            case PRESIDIUM -> "presidium";
            case WHEELCHAIR -> "wheeled";
            case PROTOCOL -> "guest";
            case AWARD -> "award";
            case DELEGATION -> "d" + sitter.delegationOrder() % TINTS;
        };
    }

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static SeatingPage.Chosen chosen(Seen seen, Seat seat) {
        var t = seen.t;
        var placed = seen.bySeat.get(seat.code());
        var one = placed == null ? null : seen.people.get(placed.sitter());
        var need =
                one == null ? Need.none(0) : seen.found.needs().getOrDefault(one.entryId(), Need.none(one.entryId()));
        var marks = new ArrayList<String>();
        if (seat.wheelchair()) {
            marks.add(t.of("hall.seat.wheelchair"));
        }
        if (seat.aisle()) {
            marks.add(t.of("hall.seat.aisle"));
        }
        var person = placed == null
                ? null
                : one == null
                        ? new SeatingPage.Person(placed.sitter(), t.of("hall.seat.gone"), "", seat.code())
                        : person(seen, one);
        return new SeatingPage.Chosen(
                seat.code(),
                SeatLabel.of(seen.seating.drawing(), seat).text(t),
                marks,
                person,
                one == null ? "" : one.post(),
                placed != null && placed.locked(),
                placed == null
                        ? List.of()
                        : placed.why().stream().map(why -> said(why, t)).toList(),
                need.wheelchair(),
                need.aisle(),
                need.rank() == null ? "" : need.rank().toString());
    }

    static String said(Why why, Words t) {
        return t.of("hall.why." + why.code(), why.values().toArray());
    }
}
