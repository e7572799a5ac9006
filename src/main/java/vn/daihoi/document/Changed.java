package vn.daihoi.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A value that is no longer what the writer saw when saving last.
///
/// @param was empty where it is new
/// @param now empty where it is gone
/// @param typedOver the writer had written something else there, which stays
public record Changed(String path, String was, String now, boolean typedOver) {

    static List<Changed> between(Map<String, String> seen, Map<String, String> now, Map<String, String> typed) {
        var changed = new ArrayList<Changed>();
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(seen.keySet());
        for (var path : paths) {
            var was = seen.getOrDefault(path, "");
            var is = now.getOrDefault(path, "");
            if (!was.equals(is) && !path.endsWith("." + RowKey.NAME)) {
                changed.add(new Changed(path, was, is, typed.containsKey(path)));
            }
        }
        return changed;
    }
}
