package vn.daihoi.hall.room;

/// One seat of a drawn room.
///
/// @param code as it stands on a badge: `A5-12`; nothing else in the room has it
/// @param floor from 0
/// @param row from 1 within the block
/// @param x place on the floor, aisles included; `y` below 0 is the stage
/// @param section which stretch between two aisles of its block, from 0
/// @param aisle whether it lies at an aisle
/// @param wheelchair whether the place is kept for a wheelchair
public record Seat(
        String code,
        int floor,
        String block,
        int row,
        String rowName,
        int number,
        int column,
        int x,
        int y,
        int section,
        boolean aisle,
        boolean wheelchair) {

    public boolean isOnStage() {
        return block.equals(Stage.BLOCK);
    }

    /// Next to each other: in the same row or the next one, an aisle between them does not part them.
    public boolean isBeside(Seat other) {
        return floor == other.floor && Math.abs(y - other.y) <= 1 && Math.abs(x - other.x) <= 2;
    }
}
