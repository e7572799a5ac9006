package vn.daihoi.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// A list that comes with the program as CSV: notes after #, a head, quotes where a value has a comma.
public final class BundledList {
    private static final Pattern VALUE = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,]*))(?:,|$)");

    private BundledList() {}

    /// Each row by the names of the head.
    public static List<Map<String, String>> read(String place) {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(place).getInputStream(), StandardCharsets.UTF_8))) {
            var lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BundledList::values)
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(row -> named(lines.getFirst(), row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("list (%s) does not come with the program".formatted(place), e);
        }
    }

    private static List<String> values(String line) {
        var values = new ArrayList<String>();
        var matcher = VALUE.matcher(line);
        var end = 0;
        while (end < line.length() && matcher.find()) {
            values.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            end = matcher.end();
        }
        return values;
    }

    private static Map<String, String> named(List<String> head, List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < head.size(); i++) {
            named.put(head.get(i), i < row.size() ? row.get(i) : "");
        }
        return named;
    }
}
