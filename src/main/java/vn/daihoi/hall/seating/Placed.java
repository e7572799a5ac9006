package vn.daihoi.hall.seating;

import java.util.List;

/// Somebody on a seat, and why there.
///
/// @param sitter the entry of the list
/// @param seat its code
/// @param locked stays when the plan is made again
public record Placed(long sitter, String seat, boolean locked, List<Why> why) {

    public Placed {
        why = List.copyOf(why);
    }

    public Placed at(String seat, List<Why> why) {
        return new Placed(sitter, seat, locked, why);
    }

    public Placed locked(boolean locked) {
        return new Placed(sitter, seat, locked, why);
    }
}
