package vn.daihoi.hall.seating;

import java.util.Arrays;
import java.util.List;

/// One reason of a seat. Its words are kept in messages under `hall.why.<code>`.
public record Why(String code, List<String> values) {

    public static Why of(String code, Object... values) {
        return new Why(code, Arrays.stream(values).map(Object::toString).toList());
    }
}
