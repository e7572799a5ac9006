package vn.daihoi.selection.seats;

import java.util.List;

/// Why there is no such division, naming who. The words are in `messages/selection.properties` under the code.
public record Obstacle(String code, List<Object> values) {

    static Obstacle of(String code, Object... values) {
        return new Obstacle("selection.seats." + code, List.of(values));
    }
}
