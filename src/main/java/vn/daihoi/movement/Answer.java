package vn.daihoi.movement;

import org.jspecify.annotations.Nullable;

/// How a unit answers a movement.
///
/// @param paper number and day of its own plan for it
/// @param doing what it does
/// @param promise what it commits itself to, as read out at the launch
/// @param participants null while nobody has counted
public record Answer(
        String paper,
        String doing,
        String promise,
        @Nullable Integer participants) {
    public static final Answer EMPTY = new Answer("", "", "", null);
}
