package vn.daihoi.report.figure;

import java.util.HashMap;
import java.util.Map;

/// Numbers by the path of the unit right below, then by the code of the figure. What is a unit's own stands under its
/// own path.
final class Parts {
    private final Map<String, Map<String, Long>> byPath = new HashMap<>();

    void add(String path, String code, long number) {
        byPath.computeIfAbsent(path, _ -> new HashMap<>()).merge(code, number, Long::sum);
    }

    void addTo(Map<String, Long> all) {
        byPath.values().forEach(numbers -> numbers.forEach((code, number) -> all.merge(code, number, Long::sum)));
    }

    Map<String, Counted.Numbers> numbers() {
        var numbers = new HashMap<String, Counted.Numbers>();
        byPath.forEach((path, byCode) -> numbers.put(path, new Counted.Numbers(Map.copyOf(byCode))));
        return numbers;
    }
}
