package vn.daihoi.hall.room;

import java.util.List;
import java.util.stream.IntStream;

/// Rooms to begin from.
public final class Samples {
    private Samples() {}

    /// The hall of a commune: 80 seats, one aisle in the middle, two places for wheelchairs by the door.
    public static Drawing communeHall() {
        return PlainRoom.of(8, 10, List.of(5), Numbering.ODD_EVEN);
    }

    /// A theatre of 500: three blocks below, a balcony above.
    public static Drawing theatre() {
        var shortRows = IntStream.rangeClosed(1, 2).boxed().toList();
        var left = Block.plain("A", 14, 7, Numbering.RIGHT_TO_LEFT, List.of())
                .sided(false, true)
                .with(corners(shortRows, 1), List.of(new Spot(14, 7)));
        var centre = Block.plain("B", 14, 14, Numbering.ODD_EVEN, List.of(7))
                .at(8, 0)
                .with(List.of(), List.of(new Spot(14, 7), new Spot(14, 8), new Spot(1, 7), new Spot(1, 8)));
        var right = Block.plain("C", 14, 7, Numbering.LEFT_TO_RIGHT, List.of())
                .at(24, 0)
                .sided(true, false)
                .with(corners(shortRows, 7), List.of(new Spot(14, 1)));
        var ground = new Floor(
                "Tầng trệt",
                List.of(left, centre, right),
                List.of(
                        new Mark(Mark.What.STAIRS, 4, -1),
                        new Mark(Mark.What.STAIRS, 26, -1),
                        new Mark(Mark.What.DOOR, 7, 15),
                        new Mark(Mark.What.DOOR, 23, 15)));
        var balcony = new Floor(
                "Tầng lầu",
                List.of(Block.plain("L", 7, 16, Numbering.ODD_EVEN, List.of(8)).at(7, 0)),
                List.of(new Mark(Mark.What.DOOR, 15, 8)));
        return new Drawing(new Stage(2, 9), List.of(ground, balcony));
    }

    private static List<Spot> corners(List<Integer> rows, int column) {
        return rows.stream().map(row -> new Spot(row, column)).toList();
    }
}
