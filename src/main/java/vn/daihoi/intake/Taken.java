package vn.daihoi.intake;

import java.util.List;
import java.util.Map;

/// What came of a list that was taken in.
///
/// @param count of what was entered or changed
/// @param memo what the register needs to undo it: ids by kind
public record Taken(int count, Map<String, List<Long>> memo) {

    public static Taken of(int count, String kind, List<Long> ids) {
        return new Taken(count, Map.of(kind, ids));
    }

    public List<Long> ids(String kind) {
        return memo.getOrDefault(kind, List.of());
    }
}
