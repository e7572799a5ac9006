package vn.daihoi.board.map;

import java.util.List;

/// Degrees to the drawing: longitudes shortened by the cosine of the middle latitude, which keeps shapes as small as a
/// country recognisable.
record Projection(double west, double north, double scaleX, double scaleY, int width, int height) {

    /// Fits all points (longitude, latitude) into a drawing of the given width, with a margin around.
    static Projection fitting(List<Point> degrees, int width, int margin) {
        var x = degrees.stream().mapToDouble(Point::x).summaryStatistics();
        var y = degrees.stream().mapToDouble(Point::y).summaryStatistics();
        var shortened = Math.cos(Math.toRadians((y.getMin() + y.getMax()) / 2));
        var scaleX = (width - 2.0 * margin) / (x.getMax() - x.getMin());
        var scaleY = scaleX / shortened;
        var height = (int) Math.ceil((y.getMax() - y.getMin()) * scaleY) + 2 * margin;
        return new Projection(
                x.getMin() - margin / scaleX, y.getMax() + margin / scaleY, scaleX, scaleY, width, height);
    }

    Point of(Point degrees) {
        return new Point((degrees.x() - west) * scaleX, (north - degrees.y()) * scaleY);
    }
}
