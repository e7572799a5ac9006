package vn.daihoi.hall.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.hall.SeatLabel;
import vn.daihoi.hall.Seating;
import vn.daihoi.hall.Seatings;
import vn.daihoi.hall.Seats;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestPart;
import vn.daihoi.shared.web.Words;

/// “Where do I sit”, on the guest's own page: the seat in words and on a map that names nobody.
@Component
class SeatPart implements GuestPart {
    private static final int ORDER = 20;

    private final Seatings seatings;
    private final Seats seats;

    SeatPart(Seatings seatings, Seats seats) {
        this.seatings = seatings;
        this.seats = seats;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Guest guest, Words t) {
        return seats.of(guest.conferenceId(), guest.entryId())
                .flatMap(label -> seatings.of(guest.conferenceId())
                        .map(seating -> new Part("hall/guest-part", page(seating, label, t))));
    }

    private static SeatPartPage page(Seating seating, SeatLabel label, Words t) {
        var drawing = seating.drawing();
        var floors = FloorPicture.of(drawing, seat -> look(seat, label));
        var floor = drawing.seats().stream()
                .filter(seat -> seat.code().equals(label.code()))
                .findFirst()
                .map(seat -> floors.get(seat.floor()))
                .orElse(null);
        return new SeatPartPage(label.code(), label.text(t), floor);
    }

    private static FloorPicture.Look look(Seat seat, SeatLabel label) {
        return new FloorPicture.Look(seat.code().equals(label.code()) ? "mine" : "d1", "", "", 0, false);
    }
}
