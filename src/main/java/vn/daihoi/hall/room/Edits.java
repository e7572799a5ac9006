package vn.daihoi.hall.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The strokes by which a room is drawn. What names a block or a floor that is not there changes nothing.
public final class Edits {
    private Edits() {}

    public static Drawing withFloor(Drawing drawing, String name) {
        var floors = new ArrayList<>(drawing.floors());
        floors.add(new Floor(name, List.of(), List.of()));
        return new Drawing(drawing.stage(), floors);
    }

    /// Puts a block in the place of the one stored under the name, on a floor that may be another one.
    ///
    /// @param was "" for a new block
    public static Drawing with(Drawing drawing, String was, int floor, Block block) {
        if (floor < 0 || floor >= drawing.floors().size()) {
            return drawing;
        }
        var stays = drawing.floors().get(floor).blocks().stream()
                .anyMatch(one -> one.name().equals(was));
        return stays
                ? change(drawing, was, _ -> block)
                : without(drawing, was)
                        .withFloor(floor, it -> new Floor(it.name(), plus(it.blocks(), block), it.marks()));
    }

    /// A floor above the ground floor goes with its last block.
    public static Drawing without(Drawing drawing, String name) {
        var floors = new ArrayList<Floor>();
        for (var floor : drawing.floors()) {
            var left = floor.blocks().stream()
                    .filter(block -> !block.name().equals(name))
                    .toList();
            if (floors.isEmpty() || !left.isEmpty() || floor.blocks().isEmpty()) {
                floors.add(new Floor(floor.name(), left, floor.marks()));
            }
        }
        return new Drawing(drawing.stage(), floors);
    }

    public static Drawing change(Drawing drawing, String name, UnaryOperator<Block> change) {
        var floors = drawing.floors().stream()
                .map(floor -> new Floor(
                        floor.name(),
                        floor.blocks().stream()
                                .map(block -> block.name().equals(name) ? change.apply(block) : block)
                                .toList(),
                        floor.marks()))
                .toList();
        return new Drawing(drawing.stage(), floors);
    }

    public static Block toggleGap(Block block, Spot spot) {
        var wheelchair =
                block.wheelchair().stream().filter(it -> !it.equals(spot)).toList();
        return block.with(toggled(block.gaps(), spot), wheelchair);
    }

    public static Block toggleWheelchair(Block block, Spot spot) {
        var gaps = block.gaps().stream().filter(it -> !it.equals(spot)).toList();
        return block.with(gaps, toggled(block.wheelchair(), spot));
    }

    /// @param index of the mark it replaces; a new one where there is none
    /// @param mark null to take it away
    public static Drawing mark(Drawing drawing, int floor, int index, @Nullable Mark mark) {
        if (floor < 0 || floor >= drawing.floors().size()) {
            return drawing;
        }
        return drawing.withFloor(floor, it -> {
            var marks = new ArrayList<>(it.marks());
            if (index >= 0 && index < marks.size()) {
                marks.remove(index);
            }
            if (mark != null) {
                marks.add(index >= 0 && index <= marks.size() ? index : marks.size(), mark);
            }
            return new Floor(it.name(), it.blocks(), marks);
        });
    }

    /// What a further block is proposed as: the next letter, the size of the first, beside the last.
    public static Block next(Drawing drawing) {
        var names = drawing.blocks().map(Block::name).collect(Collectors.toSet());
        var name = Stream.iterate('A', it -> it <= 'Z', it -> (char) (it + 1))
                .map(String::valueOf)
                .filter(it -> !names.contains(it))
                .findFirst()
                .orElse("AA");
        var like = drawing.blocks().findFirst().orElse(Block.plain(name, 8, 10, Numbering.ODD_EVEN, List.of()));
        var beside = drawing.floors().getFirst().width();
        return Block.plain(name, like.rows(), like.seats(), Numbering.LEFT_TO_RIGHT, List.of())
                .at(beside == 0 ? 0 : beside + 1, 0);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static List<Spot> toggled(List<Spot> spots, Spot spot) {
        return spots.contains(spot)
                ? spots.stream().filter(it -> !it.equals(spot)).toList()
                : plus(spots, spot);
    }
}
