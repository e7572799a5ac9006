package vn.daihoi.conference.sheet;

import org.jspecify.annotations.Nullable;

/// What the pressed button does to the list before it is saved: `up:member:12`, `remove:paper:new1`, or nothing.
public sealed interface Act {
    record Save() implements Act {}

    record Move(String list, String row, int by) implements Act {}

    record Remove(String list, String row) implements Act {}

    static Act of(@Nullable String pressed) {
        var parts = pressed == null ? new String[0] : pressed.split(":", 3);
        if (parts.length != 3) {
            return new Save();
        }
        return switch (parts[0]) {
            case "up" -> new Move(parts[1], parts[2], -1);
            case "down" -> new Move(parts[1], parts[2], 1);
            case "remove" -> new Remove(parts[1], parts[2]);
            default -> new Save();
        };
    }
}
