package vn.daihoi.board;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps one object for equal ones: 81,000 duties have a dozen codes and some hundred days between them.
final class Same {
    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        var first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    <T> @Nullable T oneOrNull(@Nullable T value) {
        return value == null ? null : one(value);
    }
}
