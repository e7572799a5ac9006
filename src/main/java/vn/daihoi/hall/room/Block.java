package vn.daihoi.hall.room;

import java.util.Comparator;
import java.util.List;

/// Rows of seats that stand together.
///
/// @param name one to three capital letters: `A`; with the row and the number it makes the code of a seat
/// @param x where its left column stands on the floor, counted in seats
/// @param y where its first row stands, counted in rows from the stage
/// @param seats in a row, before the gaps
/// @param firstRow what the first row is called: 1, or the row on which another block's rows go on
/// @param aisles after which columns an aisle runs through it
/// @param leftAisle whether its left end lies at an aisle and not at a wall
/// @param gaps places without a chair: short rows, pillars
/// @param wheelchair places kept free of chairs for wheelchairs
public record Block(
        String name,
        int x,
        int y,
        int rows,
        int seats,
        int firstRow,
        RowNames rowNames,
        Numbering numbering,
        List<Integer> aisles,
        boolean leftAisle,
        boolean rightAisle,
        List<Spot> gaps,
        List<Spot> wheelchair) {

    public Block {
        aisles = aisles.stream().distinct().sorted().toList();
        gaps = gaps.stream().distinct().sorted().toList();
        wheelchair = wheelchair.stream().distinct().sorted().toList();
    }

    /// `rows` of `seats`, at the origin, aisles on both sides.
    public static Block plain(String name, int rows, int seats, Numbering numbering, List<Integer> aisles) {
        return new Block(
                name, 0, 0, rows, seats, 1, RowNames.NUMBERS, numbering, aisles, true, true, List.of(), List.of());
    }

    public Block at(int x, int y) {
        return changed(x, y, leftAisle, rightAisle, gaps, wheelchair);
    }

    public Block with(List<Spot> gaps, List<Spot> wheelchair) {
        return changed(x, y, leftAisle, rightAisle, gaps, wheelchair);
    }

    public Block sided(boolean leftAisle, boolean rightAisle) {
        return changed(x, y, leftAisle, rightAisle, gaps, wheelchair);
    }

    private Block changed(int x, int y, boolean leftAisle, boolean rightAisle, List<Spot> gaps, List<Spot> wheelchair) {
        return new Block(
                name,
                x,
                y,
                rows,
                seats,
                firstRow,
                rowNames,
                numbering,
                aisles,
                leftAisle,
                rightAisle,
                gaps,
                wheelchair);
    }

    /// How many seats wide it is with its aisles.
    public int width() {
        return seats + (int) aisles.stream().filter(this::isInside).count();
    }

    public int right() {
        return x + width();
    }

    public int bottom() {
        return y + rows;
    }

    public String rowName(int row) {
        return rowNames.name(firstRow + row - 1);
    }

    /// How far from its left edge a column stands.
    public int offset(int column) {
        return column
                - 1
                + (int) aisles.stream()
                        .filter(this::isInside)
                        .filter(it -> it < column)
                        .count();
    }

    /// The column left of the centre: that before the aisle nearest to the middle, else the middle itself.
    int centre() {
        return aisles.stream()
                .filter(this::isInside)
                .min(Comparator.comparingInt((Integer aisle) -> Math.abs(2 * aisle - seats)))
                .orElse((seats + 1) / 2);
    }

    boolean isInside(int aisle) {
        return aisle >= 1 && aisle < seats;
    }

    boolean overlaps(Block other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
