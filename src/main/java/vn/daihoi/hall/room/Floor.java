package vn.daihoi.hall.room;

import java.util.List;

/// One floor: the ground floor lies before the stage, the next ones are balconies.
public record Floor(String name, List<Block> blocks, List<Mark> marks) {

    public Floor {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
    }

    public int width() {
        return blocks.stream().mapToInt(Block::right).max().orElse(0);
    }

    public int depth() {
        return blocks.stream().mapToInt(Block::bottom).max().orElse(0);
    }
}
