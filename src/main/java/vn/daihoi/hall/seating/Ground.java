package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Mark;
import vn.daihoi.hall.room.Seat;

/// The room as the plan looks at it: in which order seats are good for what.
final class Ground {
    private final Drawing drawing;
    private final Map<String, Seat> seats;

    Ground(Drawing drawing) {
        this.drawing = drawing;
        this.seats = drawing.seats().stream()
                .collect(Collectors.toMap(Seat::code, seat -> seat, (one, _) -> one, LinkedHashMap::new));
    }

    Map<String, Seat> seats() {
        return seats;
    }

    /// Row by row from the stage, in each row from the middle out: where the first guest sits.
    Comparator<Seat> byHonour() {
        return Comparator.comparingInt(Seat::floor)
                .thenComparingInt(Seat::y)
                .thenComparingInt(this::offCentre)
                .thenComparingInt(Seat::x);
    }

    /// Row by row, in each row from the stairs outwards: in which order a batch walks up.
    Comparator<Seat> byStairs() {
        var stairs = stairs();
        return Comparator.comparingInt(Seat::floor)
                .thenComparingInt(Seat::y)
                .thenComparingInt(seat -> Math.abs(seat.x() - stairs.x()))
                .thenComparingInt(Seat::x);
    }

    Comparator<Seat> byDoor() {
        return Comparator.comparingInt(Seat::floor)
                .thenComparingInt(this::toDoor)
                .thenComparing(byHonour());
    }

    int toStairs(Seat seat) {
        return stairs().distanceTo(seat.x(), seat.y());
    }

    private int toDoor(Seat seat) {
        return drawing.floors().get(seat.floor()).marks().stream()
                .filter(mark -> mark.what() == Mark.What.DOOR)
                .mapToInt(mark -> mark.distanceTo(seat.x(), seat.y()))
                .min()
                .orElse(0);
    }

    /// Where no stairs are drawn people go up in the middle.
    private Mark stairs() {
        return drawing.floors().getFirst().marks().stream()
                .filter(mark -> mark.what() == Mark.What.STAIRS)
                .findFirst()
                .orElse(new Mark(Mark.What.STAIRS, drawing.floors().getFirst().width() / 2, -1));
    }

    private int offCentre(Seat seat) {
        return Math.abs(2 * seat.x() + 1 - drawing.floors().get(seat.floor()).width());
    }

    Comparator<List<Seat>> nearCentre() {
        return Comparator.<List<Seat>>comparingInt(all -> all.getFirst().floor())
                .thenComparingInt(all -> least(all, this::offCentre))
                .thenComparingInt(all -> all.getFirst().x());
    }

    Comparator<List<Seat>> nearStairs() {
        return Comparator.<List<Seat>>comparingInt(all -> all.getFirst().floor())
                .thenComparingInt(all -> least(all, this::toStairs))
                .thenComparingInt(all -> all.getFirst().x());
    }

    private static int least(List<Seat> stretch, ToIntFunction<Seat> measure) {
        return stretch.stream().mapToInt(measure).min().orElse(0);
    }

    /// The stretches between aisles. In each the seats run as an ox ploughs: whoever follow one another sit side by
    /// side or one behind the other.
    List<List<Seat>> stretches(List<Seat> free, Comparator<List<Seat>> order) {
        record Key(int floor, String block, int section) {}
        var stretches = new LinkedHashMap<Key, List<Seat>>();
        free.forEach(seat -> stretches
                .computeIfAbsent(new Key(seat.floor(), seat.block(), seat.section()), _ -> new ArrayList<>())
                .add(seat));
        return stretches.values().stream().sorted(order).map(this::ploughed).toList();
    }

    private List<Seat> ploughed(List<Seat> stretch) {
        var rows = stretch.stream().collect(Collectors.groupingBy(Seat::y, TreeMap::new, Collectors.toList()));
        var ploughed = new ArrayList<Seat>();
        var outwards = true;
        for (var row : rows.values()) {
            var order = Comparator.<Seat>comparingInt(this::offCentre).thenComparingInt(Seat::x);
            row.sort(outwards ? order : order.reversed());
            ploughed.addAll(row);
            outwards = !outwards;
        }
        return ploughed;
    }
}
