package vn.daihoi.hall.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The seats of one block with their numbers and their aisles.
final class BlockSeats {
    private BlockSeats() {}

    static List<Seat> of(int floor, Block block) {
        var gaps = new HashSet<>(block.gaps());
        var wheelchair = new HashSet<>(block.wheelchair());
        var seats = new ArrayList<Seat>();
        for (var row = 1; row <= block.rows(); row++) {
            seats.addAll(row(floor, block, row, gaps, wheelchair));
        }
        return seats;
    }

    private static List<Seat> row(int floor, Block block, int row, Set<Spot> gaps, Set<Spot> wheelchair) {
        var columns = IntStream.rangeClosed(1, block.seats())
                .filter(column -> !gaps.contains(new Spot(row, column)))
                .boxed()
                .toList();
        var numbers = block.numbering().numbers(columns, block.centre());
        var atAisle = atAisle(block, columns);
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            seats.add(new Seat(
                    code(block, row, numbers.get(i)),
                    floor,
                    block.name(),
                    row,
                    block.rowName(row),
                    numbers.get(i),
                    column,
                    block.x() + block.offset(column),
                    block.y() + row - 1,
                    section(block, column),
                    atAisle.contains(column),
                    wheelchair.contains(new Spot(row, column))));
        }
        return seats;
    }

    /// `A5-12`; where rows are letters too, `A.C-12`.
    private static String code(Block block, int row, int number) {
        var between = block.rowNames() == RowNames.LETTERS ? "." : "";
        return block.name() + between + block.rowName(row) + "-" + number;
    }

    private static int section(Block block, int column) {
        return (int) block.aisles().stream()
                .filter(block::isInside)
                .filter(aisle -> aisle < column)
                .count();
    }

    /// First and last chair of each stretch whose end lies at an aisle: a short row's outermost chair does.
    private static Set<Integer> atAisle(Block block, List<Integer> columns) {
        var found = new HashSet<Integer>();
        var last = section(block, block.seats());
        for (var section = 0; section <= last; section++) {
            var wanted = section;
            var stretch = columns.stream()
                    .filter(column -> section(block, column) == wanted)
                    .toList();
            if (!stretch.isEmpty() && (section > 0 || block.leftAisle())) {
                found.add(stretch.getFirst());
            }
            if (!stretch.isEmpty() && (section < last || block.rightAisle())) {
                found.add(stretch.getLast());
            }
        }
        return found;
    }
}
