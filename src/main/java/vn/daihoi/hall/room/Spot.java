package vn.daihoi.hall.room;

import java.util.Comparator;

/// A place in a block, whether a chair stands there or not.
///
/// @param row from 1, the row nearest the stage
/// @param column from 1, from the left
public record Spot(int row, int column) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column);

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
