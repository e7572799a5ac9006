package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.daihoi.hall.room.Seat;

/// The stretches between aisles, filled group by group: each group goes into the first stretch that takes it whole,
/// and there along the furrow, so that it stays in one piece.
final class Furrows {
    private final List<Furrow> furrows;

    Furrows(List<List<Seat>> stretches) {
        this.furrows = stretches.stream().map(Furrow::new).toList();
    }

    /// What is left of a stretch.
    private static final class Furrow {
        private final List<Seat> seats;
        private int next;

        Furrow(List<Seat> seats) {
            this.seats = seats;
        }

        int left() {
            return seats.size() - next;
        }

        List<Seat> next(int number) {
            return seats.subList(next, next + Math.min(number, left()));
        }

        List<Seat> take(int number) {
            var taken = next(number);
            next += taken.size();
            return taken;
        }
    }

    /// Seats some of a group.
    interface Lay {
        /// @param size of the whole group
        void put(List<Sitter> some, List<Seat> seats, int size);
    }

    void lay(List<Sitter> group, Lay lay) {
        var whole = first(group, true).or(() -> first(group, false));
        if (whole.isPresent()) {
            lay.put(group, whole.get().take(group.size()), group.size());
        } else {
            tear(group, lay);
        }
    }

    private Optional<Furrow> first(List<Sitter> group, boolean withAisles) {
        return furrows.stream()
                .filter(furrow -> furrow.left() >= group.size())
                .filter(furrow -> !withAisles || Aisles.in(furrow.next(group.size())) >= Aisles.needs(group))
                .findFirst();
    }

    /// No stretch takes it whole: those with the most room, so that the pieces are few.
    private void tear(List<Sitter> group, Lay lay) {
        var left = new ArrayList<>(group);
        while (!left.isEmpty()) {
            var widest = furrows.stream().filter(it -> it.left() > 0).max(Comparator.comparingInt(Furrow::left));
            if (widest.isEmpty()) {
                return;
            }
            var seats = widest.get().take(left.size());
            var some = left.subList(0, seats.size());
            lay.put(List.copyOf(some), seats, group.size());
            some.clear();
        }
    }
}
