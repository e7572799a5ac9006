package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.hall.room.Seat;

/// Where the middle of each delegation sits.
final class Centres {
    private final Map<Long, List<Seat>> seats;

    private Centres(Map<Long, List<Seat>> seats) {
        this.seats = seats;
    }

    static Centres of(Ground ground, Collection<Sitter> sitters, Collection<Placed> placed, Set<Long> wanted) {
        var byId = sitters.stream().collect(Collectors.toMap(Sitter::id, Sitter::delegation));
        var found = new HashMap<Long, List<Seat>>();
        for (var one : placed) {
            var delegation = byId.get(one.sitter());
            var seat = ground.seats().get(one.seat());
            if (delegation != null && seat != null && wanted.contains(delegation)) {
                found.computeIfAbsent(delegation, _ -> new ArrayList<>()).add(seat);
            }
        }
        return new Centres(found);
    }

    Comparator<Seat> nearestTo(long delegation, Comparator<Seat> otherwise) {
        var own = seats.getOrDefault(delegation, List.of());
        return Comparator.comparingInt((Seat seat) -> total(own, seat)).thenComparing(otherwise);
    }

    /// A floor lies further away than any row.
    private static int total(List<Seat> own, Seat seat) {
        return own.stream()
                .mapToInt(one -> Math.abs(one.x() - seat.x())
                        + Math.abs(one.y() - seat.y())
                        + 100 * Math.abs(one.floor() - seat.floor()))
                .sum();
    }
}
