package vn.daihoi.plan;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Small steps in the tree of a plan.
final class Trees {

    private Trees() {}

    static Optional<ObjectNode> item(JsonNode list, String key, String value) {
        return list.values().stream()
                .filter(item -> item.path(key).asString("").equals(value))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    static void append(ObjectNode into, String key, JsonNode items) {
        if (items.isArray() && !items.isEmpty()) {
            var list = into.get(key) instanceof ArrayNode there ? there : into.putArray(key);
            list.addAll((ArrayNode) items);
        }
    }
}
