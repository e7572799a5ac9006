package vn.daihoi.conference.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.daihoi.shared.VietnameseText;

/// What a section's form holds, cell by cell, in the order of the form. A cell of a list is named `list.row.field`;
/// a row that is not stored yet has an id beginning with `new`.
public record Sheet(Map<String, String> cells) {
    private static final Set<String> NO_CELLS = Set.of("_csrf", "version", "act");
    /// Fields an empty row comes with: by themselves they make no row.
    private static final Set<String> GIVEN = Set.of("body", "role", "status", "template", "shape");

    public Sheet {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /// What a person typed: NFC, no spaces at the ends, lines ending in one way.
    public static Sheet typed(Map<String, String> parameters) {
        var cells = new LinkedHashMap<String, String>();
        parameters.forEach((key, value) -> {
            if (!NO_CELLS.contains(key)) {
                cells.put(key, VietnameseText.nfc(value).replace("\r\n", "\n").strip());
            }
        });
        var typed = new Sheet(cells);
        return typed.keeping(key -> !typed.isInBlankRow(key));
    }

    public String get(String key) {
        return cells.getOrDefault(key, "");
    }

    public String get(String list, String row, String field) {
        return get(key(list, row, field));
    }

    public boolean has(String key) {
        return cells.containsKey(key);
    }

    /// Ids of a list's rows, in the order of the form.
    public List<String> rows(String list) {
        return cells.keySet().stream()
                .filter(key -> key.startsWith(list + "."))
                .map(key -> key.split("\\.", 3)[1])
                .distinct()
                .toList();
    }

    /// Fields of a row that begin with the prefix and are ticked, without the prefix.
    public List<String> ticked(String list, String row, String prefix) {
        var start = key(list, row, prefix);
        return cells.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }

    /// The same cells with one row moved one place up or down among the rows of its list, or taken out.
    public Sheet with(Act act) {
        return switch (act) {
            case Act.Save _ -> this;
            case Act.Remove(var list, var row) -> keeping(key -> !key.startsWith(list + "." + row + "."));
            case Act.Move(var list, var row, var by) -> ordered(list, moved(rows(list), row, by));
        };
    }

    public static String key(String list, String row, String field) {
        return list + "." + row + "." + field;
    }

    /// The empty row at the end of each list, in which nothing was typed.
    private boolean isInBlankRow(String key) {
        var parts = key.split("\\.", 3);
        if (parts.length < 3 || !parts[1].startsWith("new")) {
            return false;
        }
        var start = key(parts[0], parts[1], "");
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(start))
                .filter(cell -> !GIVEN.contains(cell.getKey().substring(start.length())))
                .allMatch(cell -> cell.getValue().isEmpty());
    }

    private Sheet keeping(Predicate<String> wanted) {
        var kept = new LinkedHashMap<String, String>();
        cells.forEach((key, value) -> {
            if (wanted.test(key)) {
                kept.put(key, value);
            }
        });
        return new Sheet(kept);
    }

    private Sheet ordered(String list, List<String> rows) {
        var ordered = new LinkedHashMap<>(keeping(key -> !key.startsWith(list + ".")).cells);
        for (var row : rows) {
            ordered.putAll(keeping(key -> key.startsWith(list + "." + row + ".")).cells);
        }
        return new Sheet(ordered);
    }

    private static List<String> moved(List<String> rows, String row, int by) {
        var moved = new ArrayList<>(rows);
        var from = moved.indexOf(row);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }
}
