package vn.daihoi.plan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Names a place in a plan by the Vietnamese titles of the published schema.
public final class PlanLabels {
    public static final String ORDER = " › thứ tự";

    private final JsonNode schema;
    private final String path;
    private final List<String> labels;

    private PlanLabels(JsonNode schema, String path, List<String> labels) {
        this.schema = schema;
        this.path = path;
        this.labels = labels;
    }

    public static PlanLabels start() {
        return new PlanLabels(PlanSchema.PLAN.json(), "", List.of());
    }

    public PlanLabels key(String key) {
        var property = resolved(schema.path("properties").path(key));
        var titled = schema.path("properties").path(key).path("title");
        var title = titled.isMissingNode() ? property.path("title") : titled;
        return new PlanLabels(property, path.isEmpty() ? key : path + "." + key, with(title.asString(key)));
    }

    public PlanLabels item(String name, JsonNode item) {
        return new PlanLabels(resolved(schema.path("items")), path + "[" + name + "]", with(label(item, name)));
    }

    public String path() {
        return path;
    }

    public String label() {
        return String.join(" › ", labels);
    }

    /// A value as one line; null where there is none.
    public @Nullable String show(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.values().stream().map(this::show).collect(Collectors.joining("; "));
        }
        return value.isObject() ? showFields(value) : value.asString("");
    }

    private String showFields(JsonNode object) {
        if (object.has("value")) {
            return object.path("value").asString("");
        }
        return object.properties().stream()
                .filter(field ->
                        !field.getKey().equals("cite") && !field.getKey().equals("code"))
                .map(field ->
                        key(field.getKey()).last() + ": " + key(field.getKey()).show(field.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String last() {
        return labels.getLast();
    }

    private static String label(JsonNode item, String name) {
        var called = item.path("name");
        if (called.isString()) {
            return called.asString();
        }
        return called.path("value").asString(item.path("as").asString(name));
    }

    private List<String> with(String label) {
        var longer = new ArrayList<>(labels);
        longer.add(label);
        return List.copyOf(longer);
    }

    private static JsonNode resolved(JsonNode node) {
        var ref = node.path("$ref");
        return ref.isString() ? PlanSchema.PLAN.json().at(ref.asString().substring(1)) : node;
    }
}
