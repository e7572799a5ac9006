package vn.daihoi.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.Values;

/// Lays what a person typed over what is known. Paths as in [RowKey].
final class Overlay {
    private Overlay() {}

    static Values over(Values known, Map<String, String> typed) {
        var all = new LinkedHashMap<>(known.byName());
        typed.forEach((path, text) -> {
            if (!Typed.isOfHead(path) && path.indexOf('[') < 0 && !(all.get(path) instanceof Value.Rows)) {
                all.put(path, new Value.Words(text));
            }
        });
        all.replaceAll((name, value) -> value instanceof Value.Rows rows ? rows(name, rows, typed) : value);
        return new Values(all);
    }

    private static Value rows(String name, Value.Rows rows, Map<String, String> typed) {
        var laid = new ArrayList<Values>();
        for (var row : rows.rows()) {
            laid.add(over(row, inside(typed, name + "[" + RowKey.of(row, laid.size()) + "].")));
        }
        return new Value.Rows(laid);
    }

    private static Map<String, String> inside(Map<String, String> typed, String prefix) {
        var found = new LinkedHashMap<String, String>();
        typed.forEach((path, text) -> {
            if (path.startsWith(prefix)) {
                found.put(path.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /// Every text by its path: to show it, and to compare what was with what is.
    static Map<String, String> flat(Values values) {
        var flat = new LinkedHashMap<String, String>();
        flatten(values, "", flat);
        return flat;
    }

    private static void flatten(Values values, String prefix, Map<String, String> into) {
        values.byName().forEach((name, value) -> {
            switch (value) {
                case Value.Words(var text) -> into.put(prefix + name, text);
                case Value.Rows(var rows) -> {
                    for (var i = 0; i < rows.size(); i++) {
                        flatten(rows.get(i), prefix + name + "[" + RowKey.of(rows.get(i), i) + "].", into);
                    }
                }
                case Value.Flag _, Value.ToWrite _ -> {}
            }
        });
    }
}
