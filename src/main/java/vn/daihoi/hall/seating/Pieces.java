package vn.daihoi.hall.seating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.hall.room.Seat;

/// Into how many pieces a group of seats falls.
final class Pieces {
    private Pieces() {}

    /// The largest first.
    static List<List<Seat>> of(List<Seat> seats) {
        var left = new ArrayList<>(seats);
        var pieces = new ArrayList<List<Seat>>();
        while (!left.isEmpty()) {
            pieces.add(piece(left));
        }
        pieces.sort((one, other) -> other.size() - one.size());
        return pieces;
    }

    private static List<Seat> piece(List<Seat> left) {
        var piece = new ArrayList<Seat>();
        var open = new ArrayDeque<Seat>();
        open.add(left.removeFirst());
        while (!open.isEmpty()) {
            var seat = open.remove();
            piece.add(seat);
            var near = left.stream().filter(seat::isBeside).toList();
            left.removeAll(near);
            open.addAll(near);
        }
        return piece;
    }
}
