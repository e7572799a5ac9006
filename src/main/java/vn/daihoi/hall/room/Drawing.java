package vn.daihoi.hall.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A room: its stage and its floors.
public record Drawing(Stage stage, List<Floor> floors) {

    public Drawing {
        floors = List.copyOf(floors);
    }

    /// Every seat, the stage first, then floor by floor, block by block, row by row from the left.
    public List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        if (stage.rows() > 0) {
            seats.addAll(
                    BlockSeats.of(0, stageBlock()).stream().map(Drawing::facing).toList());
        }
        for (var floor = 0; floor < floors.size(); floor++) {
            for (var block : floors.get(floor).blocks()) {
                seats.addAll(BlockSeats.of(floor, block));
            }
        }
        return seats;
    }

    /// The presidium's seats stand over the middle of the ground floor, a row's breadth above it.
    public Block stageBlock() {
        var width = floors.isEmpty() ? 0 : floors.getFirst().width();
        return Block.plain(Stage.BLOCK, stage.rows(), stage.seats(), Numbering.ODD_EVEN, List.of())
                .at(Math.max(0, (width - stage.seats()) / 2), -stage.rows() - 1);
    }

    /// The presidium faces the hall: its first row is the one nearest to it.
    private static Seat facing(Seat seat) {
        return new Seat(
                seat.code(),
                seat.floor(),
                seat.block(),
                seat.row(),
                seat.rowName(),
                seat.number(),
                seat.column(),
                seat.x(),
                -1 - seat.row(),
                seat.section(),
                seat.aisle(),
                seat.wheelchair());
    }

    public Stream<Block> blocks() {
        return floors.stream().flatMap(floor -> floor.blocks().stream());
    }

    public Drawing withFloor(int place, UnaryOperator<Floor> change) {
        var changed = new ArrayList<>(floors);
        changed.set(place, change.apply(floors.get(place)));
        return new Drawing(stage, changed);
    }

    public Drawing with(Stage stage) {
        return new Drawing(stage, floors);
    }
}
