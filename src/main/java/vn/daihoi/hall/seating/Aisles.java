package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.daihoi.hall.room.Seat;

/// Gives seats at an aisle to those who need one, within a group and without moving the group.
final class Aisles {
    private Aisles() {}

    /// The two lists belong together, place by place; sitters change places among themselves.
    ///
    /// @param within whether two seats of the group may be changed for each other
    static void give(List<Sitter> sitters, List<Seat> seats, BiPredicate<Seat, Seat> within) {
        for (var i = 0; i < sitters.size(); i++) {
            if (sitters.get(i).aisle() && !seats.get(i).aisle()) {
                var other = other(sitters, seats, i, within);
                if (other >= 0) {
                    Collections.swap(sitters, i, other);
                }
            }
        }
    }

    /// The nearest one who sits at an aisle without needing it.
    private static int other(List<Sitter> sitters, List<Seat> seats, int of, BiPredicate<Seat, Seat> within) {
        var best = -1;
        for (var i = 0; i < sitters.size(); i++) {
            var fits = seats.get(i).aisle() && !sitters.get(i).aisle() && within.test(seats.get(of), seats.get(i));
            if (fits && (best < 0 || Math.abs(i - of) < Math.abs(best - of))) {
                best = i;
            }
        }
        return best;
    }

    /// The reasons with what became of the need of an aisle.
    static List<Why> with(List<Why> why, Sitter sitter, Seat seat) {
        if (!sitter.aisle()) {
            return why;
        }
        return Stream.concat(why.stream(), Stream.of(Why.of(seat.aisle() ? "aisle" : "noAisle")))
                .toList();
    }

    static int needs(List<Sitter> sitters) {
        return (int) sitters.stream().filter(Sitter::aisle).count();
    }

    static int in(List<Seat> seats) {
        return (int) seats.stream().filter(Seat::aisle).count();
    }

    static List<Sitter> seated(List<Sitter> sitters, List<Seat> seats) {
        var seated = new ArrayList<>(sitters);
        give(seated, seats, (_, _) -> true);
        return seated;
    }
}
