package vn.daihoi.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daihoi.shared.BundledList;

/// A list of official names with the other names in use for them. A name means itself before it means another's alias.
final class NamedList {
    private final List<String> names;
    private final Map<String, String> byWord = new LinkedHashMap<>();

    private NamedList(List<Map<String, String>> rows) {
        names = rows.stream().map(row -> row.getOrDefault("name", "")).toList();
        names.forEach(name -> byWord.put(word(name), name));
        rows.forEach(row -> List.of(row.getOrDefault("aliases", "").split(","))
                .forEach(alias -> byWord.putIfAbsent(word(alias), row.getOrDefault("name", ""))));
    }

    static NamedList read(String place) {
        return new NamedList(BundledList.read(place));
    }

    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /// As lists write it: any case, any accents, `Khmer` for Khơ-me.
    Optional<String> find(String text) {
        var word = word(text);
        return word.isEmpty() ? Optional.empty() : Optional.ofNullable(byWord.get(word));
    }

    private static String word(String text) {
        return String.join("", Name.plainWords(text));
    }
}
