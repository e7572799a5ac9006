package vn.daihoi.conference.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Words;

/// Cells of forms in words, for conflicts and for the history.
final class CellWords {
    private static final Set<String> CODED = Set.of("role", "status", "formChosen", "state", "answer");

    private CellWords() {}

    /// `member.12.post` → “Chức vụ (Nguyễn Văn An)”.
    ///
    /// @param sheets where the row's name is looked for
    static String label(String key, List<Map<String, String>> sheets, Words t) {
        var parts = key.split("\\.", 3);
        if (parts.length < 3) {
            return t.of("conference.cell." + key);
        }
        var row = parts[0] + "." + parts[1] + ".";
        var title = sheets.stream()
                .flatMap(
                        cells -> Stream.of(cells.getOrDefault(row + "name", ""), cells.getOrDefault(row + "title", "")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return t.of("conference.cell.inRow", field(parts[2], t), title);
    }

    private static String field(String field, Words t) {
        return field.startsWith("component-") ? t.of("conference.cell.component") : t.of("conference.cell." + field);
    }

    /// @param value null where the row was removed
    static String value(String key, @Nullable String value, Words t) {
        var field = key.substring(key.lastIndexOf('.') + 1);
        if (value == null) {
            return t.of("conference.cell.removed");
        }
        if (value.isEmpty()) {
            return t.of("conference.cell.blank");
        }
        var coded = "conference.cell." + field + "." + value;
        return CODED.contains(field) && t.has(coded) ? t.of(coded) : value;
    }
}
