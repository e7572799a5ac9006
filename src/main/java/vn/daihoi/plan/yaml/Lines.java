package vn.daihoi.plan.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// On which line of the file each value stands, by JSON pointer; lines count from 1.
public final class Lines {
    private final Map<String, Integer> byPointer = new HashMap<>();

    void put(String pointer, int line) {
        byPointer.put(pointer, line);
    }

    Stream<String> pointers() {
        return byPointer.keySet().stream();
    }

    /// The line of the value or, where it is not in the file, of the nearest value around it.
    public int of(String pointer) {
        var at = pointer;
        while (!byPointer.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return byPointer.getOrDefault(at, 1);
    }
}
