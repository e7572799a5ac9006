package vn.daihoi.hall.room;

import java.util.List;

/// A room as most are: one block before a stage, stairs at the left, a door at the back, aisles at both walls.
public final class PlainRoom {
    private PlainRoom() {}

    /// The places for wheelchairs are the two at the centre of the last row: by the door and at an aisle.
    public static Drawing of(int rows, int seats, List<Integer> aisles, Numbering numbering) {
        var block = Block.plain("A", rows, seats, numbering, aisles);
        var inside = aisles.stream().filter(block::isInside).findFirst();
        var places = inside.map(_ -> List.of(new Spot(rows, block.centre()), new Spot(rows, block.centre() + 1)))
                .orElse(List.of(new Spot(rows, 1), new Spot(rows, seats)));
        return new Drawing(
                new Stage(1, Math.min(5, seats)),
                List.of(new Floor(
                        "Tầng trệt",
                        List.of(block.with(List.of(), places)),
                        List.of(
                                new Mark(Mark.What.STAIRS, 0, -1),
                                new Mark(Mark.What.DOOR, block.offset(block.centre()) + 1, rows + 1)))));
    }
}
