package vn.daihoi.board.map;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the boundaries of a GeoJSON file (RFC 7946): features with a `code` and a Polygon or MultiPolygon in degrees.
final class GeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJson() {}

    static Outline outline(InputStream file, int width, int margin) {
        var ringsByCode = new LinkedHashMap<String, List<List<Point>>>();
        for (var feature : JSON.readTree(file).path("features")) {
            ringsByCode.put(feature.path("properties").path("code").asString(), rings(feature.path("geometry")));
        }
        return drawn(ringsByCode, width, margin);
    }

    private static Outline drawn(Map<String, List<List<Point>>> ringsByCode, int width, int margin) {
        var all = ringsByCode.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        var projection = Projection.fitting(all, width, margin);
        var shapes = ringsByCode.entrySet().stream()
                .map(entry -> shape(entry.getKey(), entry.getValue(), projection))
                .toList();
        return new Outline(projection.width(), projection.height(), shapes);
    }

    private static Shape shape(String code, List<List<Point>> degrees, Projection projection) {
        var rings = degrees.stream().map(ring -> Ring.of(ring, projection)).toList();
        var path = new StringBuilder();
        rings.forEach(ring -> path.append(ring.path()));
        var label = LabelPlace.in(rings);
        return new Shape(
                code,
                path.toString(),
                (int) Math.round(label.middle().x()),
                (int) Math.round(label.middle().y()),
                (int) label.room());
    }

    private static List<List<Point>> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<List<Point>>();
        switch (geometry.path("type").asString()) {
            case "Polygon" -> coordinates.forEach(ring -> rings.add(points(ring)));
            case "MultiPolygon" -> coordinates.forEach(part -> part.forEach(ring -> rings.add(points(ring))));
            default ->
                throw new IllegalArgumentException("geometry is (%s), expected Polygon or MultiPolygon"
                        .formatted(geometry.path("type").asString()));
        }
        return rings;
    }

    private static List<Point> points(JsonNode ring) {
        var points = new ArrayList<Point>();
        ring.forEach(
                pair -> points.add(new Point(pair.get(0).asDouble(), pair.get(1).asDouble())));
        return points;
    }
}
