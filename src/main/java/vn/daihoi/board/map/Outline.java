package vn.daihoi.board.map;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A map of the units under one unit.
public record Outline(int width, int height, List<Shape> shapes) {

    /// Whether each of these units has its shape; a map with holes would hide who is missing.
    public boolean shows(Collection<String> codes) {
        return shapes.stream().map(Shape::code).collect(Collectors.toSet()).containsAll(codes);
    }
}
