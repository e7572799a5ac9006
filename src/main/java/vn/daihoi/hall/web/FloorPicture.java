package vn.daihoi.hall.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.hall.room.Block;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Mark;
import vn.daihoi.hall.room.Seat;

/// One floor as it is drawn in a page; all places in the picture's own units.
///
/// @param stage null on floors without one
public record FloorPicture(
        int number,
        String name,
        int width,
        int height,
        List<Box> seats,
        List<Gap> gaps,
        List<BlockBox> blocks,
        List<Label> rows,
        List<MarkBox> marks,
        @Nullable Area stage) {
    /// A seat drawn within is 50 by 46: a thumb hits what is 44 or more.
    static final int ACROSS = 58;
    static final int DOWN = 54;
    private static final int MARGIN = 34;

    public record Area(int x, int y, int width, int height) {}

    /// A place without a chair, shown on the drawing board only.
    public record Gap(String block, int row, int column, int x, int y) {}

    public record Label(String text, int x, int y) {}

    public record BlockBox(String name, Area area, int left, int top) {}

    public record MarkBox(int index, String what, int x, int y, int left, int top) {}

    /// @param look what the seat is drawn as
    public record Box(Seat seat, int x, int y, Look look) {}

    /// @param kind class of its colour
    /// @param line a second line in the seat: the given name
    /// @param said read out and shown under the pointer
    /// @param entry 0 for an empty seat
    public record Look(String kind, String line, String said, long entry, boolean locked) {}

    static List<FloorPicture> of(Drawing drawing, Function<Seat, Look> look) {
        var seats = drawing.seats();
        var pictures = new ArrayList<FloorPicture>();
        for (var floor = 0; floor < drawing.floors().size(); floor++) {
            pictures.add(of(drawing, floor, seats, look));
        }
        return pictures;
    }

    private static FloorPicture of(Drawing drawing, int number, List<Seat> seats, Function<Seat, Look> look) {
        var floor = drawing.floors().get(number);
        var rows = number == 0 ? drawing.stage().rows() : 0;
        var top = number == 0 ? -rows - 2 : -1;
        var across = Math.max(
                floor.width(),
                drawing.stage().rows() == 0 || number > 0 ? 0 : drawing.stage().seats());
        var deepest =
                floor.marks().stream().mapToInt(mark -> mark.y() + 1).max().orElse(0);
        var down = Math.max(floor.depth(), deepest) - top;
        var stageBlock = drawing.stageBlock();
        var stage = number > 0
                ? null
                : new Area(
                        left(rows == 0 ? 0 : stageBlock.x()) - 10,
                        6,
                        (rows == 0 ? across : stageBlock.width()) * ACROSS + 20,
                        (rows + 1) * DOWN - 8);
        return new FloorPicture(
                number,
                floor.name(),
                across * ACROSS + 2 * MARGIN,
                down * DOWN + MARGIN,
                seats.stream()
                        .filter(seat -> seat.floor() == number)
                        .map(seat -> new Box(seat, left(seat.x()), top(seat.y(), top), look.apply(seat)))
                        .toList(),
                floor.blocks().stream().flatMap(block -> gaps(block, top)).toList(),
                floor.blocks().stream().map(block -> box(block, top)).toList(),
                floor.blocks().stream()
                        .flatMap(block -> rows(block, top).stream())
                        .toList(),
                marks(floor.marks(), top),
                stage);
    }

    private static BlockBox box(Block block, int top) {
        return new BlockBox(
                block.name(),
                new Area(left(block.x()), top(block.y(), top), block.width() * ACROSS, block.rows() * DOWN),
                block.x(),
                block.y());
    }

    private static Stream<Gap> gaps(Block block, int top) {
        return block.gaps().stream()
                .filter(gap -> gap.row() <= block.rows() && gap.column() <= block.seats())
                .map(gap -> new Gap(
                        block.name(),
                        gap.row(),
                        gap.column(),
                        left(block.x() + block.offset(gap.column())),
                        top(block.y() + gap.row() - 1, top)));
    }

    private static List<Label> rows(Block block, int top) {
        var labels = new ArrayList<Label>();
        for (var row = 1; row <= block.rows(); row++) {
            labels.add(new Label(block.rowName(row), left(block.x()) - 14, top(block.y() + row - 1, top) + DOWN / 2));
        }
        return labels;
    }

    private static List<MarkBox> marks(List<Mark> marks, int top) {
        var boxes = new ArrayList<MarkBox>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            boxes.add(new MarkBox(i, mark.what().code(), left(mark.x()), top(mark.y(), top), mark.x(), mark.y()));
        }
        return boxes;
    }

    private static int left(int x) {
        return MARGIN + x * ACROSS;
    }

    private static int top(int y, int top) {
        return (y - top) * DOWN + 4;
    }
}
