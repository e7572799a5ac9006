package vn.daihoi.plan.yaml;

import tools.jackson.databind.JsonNode;

/// A JSON pointer as people read it: `/tiers/0/cap` → `tiers[co-so].cap`.
public final class PlanPath {

    private PlanPath() {}

    public static String of(String pointer, JsonNode root) {
        var path = new StringBuilder();
        var node = root;
        for (var step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            var key = step.replace("~1", "/").replace("~0", "~");
            if (node.isArray()) {
                node = node.path(Integer.parseInt(key));
                path.append('[').append(name(node, key)).append(']');
            } else {
                node = node.path(key);
                path.append(path.isEmpty() ? "" : ".").append(key);
            }
        }
        return path.toString();
    }

    /// Items that carry a name of their own are called by it; the others are counted from 1.
    private static String name(JsonNode item, String index) {
        for (var key : new String[] {"code", "id", "unit", "kind"}) {
            var name = item.path(key);
            if (name.isString()) {
                return name.asString();
            }
        }
        return String.valueOf(Integer.parseInt(index) + 1);
    }
}
