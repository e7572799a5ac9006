package vn.daihoi.board.map;

import java.util.ArrayList;
import java.util.List;

/// One closed line of a boundary, on whole numbers of the drawing. Neighbours round the same point to the same place,
/// so that no gap opens between them.
record Ring(List<Point> points) {

    static Ring of(List<Point> degrees, Projection projection) {
        var points = new ArrayList<Point>();
        for (var degree : degrees) {
            var exact = projection.of(degree);
            var point = new Point(Math.rint(exact.x()), Math.rint(exact.y()));
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (points.size() > 1 && points.getFirst().equals(points.getLast())) {
            points.removeLast();
        }
        return new Ring(List.copyOf(points));
    }

    /// Twice the signed area would do for a sum; callers compare sizes, hence the absolute value.
    double area() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            var here = points.get(i);
            var next = points.get((i + 1) % points.size());
            twice += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(twice) / 2;
    }

    double left() {
        return points.stream().mapToDouble(Point::x).min().orElse(0);
    }

    double right() {
        return points.stream().mapToDouble(Point::x).max().orElse(0);
    }

    /// Where the horizontal line at this height crosses the ring, from left to right.
    double[] crossings(double y) {
        var found = new ArrayList<Double>();
        for (int i = 0; i < points.size(); i++) {
            var here = points.get(i);
            var next = points.get((i + 1) % points.size());
            if (here.y() > y != next.y() > y) {
                found.add(here.x() + (y - here.y()) / (next.y() - here.y()) * (next.x() - here.x()));
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// `M10 20l3-4…z`, moves relative to the point before: short, because it is sent with every page.
    String path() {
        var first = points.getFirst();
        var path = new StringBuilder("M")
                .append((int) first.x())
                .append(' ')
                .append((int) first.y())
                .append('l');
        for (int i = 1; i < points.size(); i++) {
            var x = (int) (points.get(i).x() - points.get(i - 1).x());
            var y = (int) (points.get(i).y() - points.get(i - 1).y());
            path.append(i > 1 && x >= 0 ? " " : "")
                    .append(x)
                    .append(y >= 0 ? " " : "")
                    .append(y);
        }
        return path.append('z').toString();
    }
}
