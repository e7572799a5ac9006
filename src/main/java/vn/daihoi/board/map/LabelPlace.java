package vn.daihoi.board.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// Where the label of a shape goes: the middle of the widest free stretch inside its largest ring. A centroid would
/// fall outside of a crescent.
///
/// @param room how wide the stretch is
record LabelPlace(Point middle, double room) {
    private static final int LINES = 24;

    static LabelPlace in(List<Ring> rings) {
        var largest = rings.stream().max(Comparator.comparingDouble(Ring::area)).orElseThrow();
        var heights = largest.points().stream().mapToDouble(Point::y).summaryStatistics();
        var step = (heights.getMax() - heights.getMin()) / LINES;
        // half a unit beside whole numbers: a line through a corner would count it twice
        return DoubleStream.iterate(
                        heights.getMin() + step / 2, y -> y < heights.getMax(), y -> y + Math.max(step, 0.5))
                .mapToObj(y -> widest(largest, y))
                .max(Comparator.comparingDouble(LabelPlace::room))
                .orElse(new LabelPlace(largest.points().getFirst(), 0));
    }

    private static LabelPlace widest(Ring ring, double y) {
        var crossings = ring.crossings(y);
        var best = new LabelPlace(ring.points().getFirst(), 0);
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            var room = crossings[i + 1] - crossings[i];
            if (room > best.room) {
                best = new LabelPlace(new Point((crossings[i] + crossings[i + 1]) / 2, y), room);
            }
        }
        return best;
    }
}
