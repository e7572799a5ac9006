package vn.daihoi.selection.seats;

import java.util.List;

/// How a division by both margins ends.
public sealed interface MatrixResult {

    record Whole(Matrix matrix) implements MatrixResult {}

    /// @param certain what every solution has; short of the margins by the seats tied for
    /// @param open the cells that may have one more, depending on each other
    record Tied(Matrix certain, List<Open> open) implements MatrixResult {}

    record Impossible(List<Obstacle> obstacles) implements MatrixResult {}

    record Open(String row, String column, int low, int high) {}
}
