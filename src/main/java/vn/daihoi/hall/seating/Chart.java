package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.daihoi.hall.room.Seat;

/// A plan in the making: who sits, and which seats are free.
final class Chart {
    private final Map<Long, Placed> placed = new LinkedHashMap<>();
    private final Map<String, Seat> free;

    /// @param kept by seat that is still there; nobody else gets it
    Chart(Map<String, Seat> seats, Collection<Placed> kept) {
        free = new LinkedHashMap<>(seats);
        for (var one : kept) {
            if (free.remove(one.seat()) != null) {
                placed.put(one.sitter(), one);
            }
        }
    }

    boolean sits(Sitter sitter) {
        return placed.containsKey(sitter.id());
    }

    List<Seat> free(Predicate<Seat> wanted, Comparator<Seat> order) {
        return free.values().stream().filter(wanted).sorted(order).toList();
    }

    List<Seat> free(Predicate<Seat> wanted) {
        return free.values().stream().filter(wanted).toList();
    }

    void put(Sitter sitter, Seat seat, List<Why> why) {
        if (free.remove(seat.code()) == null) {
            throw new IllegalStateException("seat (%s) is taken already".formatted(seat.code()));
        }
        placed.put(sitter.id(), new Placed(sitter.id(), seat.code(), false, why));
    }

    List<Placed> placed() {
        return new ArrayList<>(placed.values());
    }
}
