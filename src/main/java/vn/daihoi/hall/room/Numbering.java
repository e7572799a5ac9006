package vn.daihoi.hall.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the seats of a row are numbered, seen by somebody who faces the stage.
public enum Numbering {
    /// As in a Vietnamese theatre: odd to the left of the centre aisle, even to its right, both from the centre out.
    ODD_EVEN,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /// The half left of a centre aisle that lies between two blocks: 1, 3, 5 from the right end.
    ODD,
    /// The half right of it: 2, 4, 6 from the left end.
    EVEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Numbering> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// The number of each seat of a row.
    ///
    /// @param columns of the seats that are there, from the left
    /// @param centre seats up to this column stand left of the centre
    List<Integer> numbers(List<Integer> columns, int centre) {
        var size = columns.size();
        return switch (this) {
            case LEFT_TO_RIGHT -> IntStream.rangeClosed(1, size).boxed().toList();
            case RIGHT_TO_LEFT ->
                IntStream.rangeClosed(1, size).map(i -> size + 1 - i).boxed().toList();
            case ODD ->
                IntStream.range(0, size).map(i -> 2 * (size - i) - 1).boxed().toList();
            case EVEN -> IntStream.rangeClosed(1, size).map(i -> 2 * i).boxed().toList();
            case ODD_EVEN -> oddEven(columns, centre);
        };
    }

    private static List<Integer> oddEven(List<Integer> columns, int centre) {
        var left = (int) columns.stream().filter(column -> column <= centre).count();
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < columns.size(); i++) {
            numbers.add(i < left ? 2 * (left - i) - 1 : 2 * (i - left + 1));
        }
        return numbers;
    }
}
