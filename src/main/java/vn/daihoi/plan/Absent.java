package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plan file leaves out is read as null and becomes an empty list or the value that means nothing.
final class Absent {

    private Absent() {}

    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
