package vn.daihoi.plan.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.daihoi.shared.VietnameseDate;

/// Names a place in a plan: in Vietnamese by the titles of the published schema, in English by its own words, which are
/// English.
public final class PlanLabels {
    private static final String VIETNAMESE = "vi";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final boolean vietnamese;
    private final JsonNode schema;
    private final String path;
    private final List<String> labels;

    private PlanLabels(boolean vietnamese, JsonNode schema, String path, List<String> labels) {
        this.vietnamese = vietnamese;
        this.schema = schema;
        this.path = path;
        this.labels = labels;
    }

    public static PlanLabels start(Locale locale) {
        var vietnamese = locale.getLanguage().equals(VIETNAMESE);
        return new PlanLabels(vietnamese, PlanSchema.PLAN.json(), "", List.of());
    }

    public PlanLabels key(String key) {
        var property = resolved(schema.path("properties").path(key));
        var titled = schema.path("properties").path(key).path("title");
        var title = titled.isMissingNode() ? property.path("title") : titled;
        var label = vietnamese ? title.asString(key) : inWords(key);
        return new PlanLabels(vietnamese, property, path.isEmpty() ? key : path + "." + key, with(label));
    }

    public PlanLabels item(String name, JsonNode item) {
        return new PlanLabels(
                vietnamese, resolved(schema.path("items")), path + "[" + name + "]", with(label(item, name)));
    }

    public String path() {
        return path;
    }

    public String label() {
        return String.join(" › ", labels);
    }

    /// The place itself, where only the order of its items changed.
    public String orderLabel() {
        return label() + (vietnamese ? " › thứ tự" : " › order");
    }

    /// `invite-peers` → `Invite peers`.
    private static String inWords(String key) {
        var words = key.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A value as one line; null where there is none.
    public @Nullable String show(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.values().stream().map(this::show).collect(Collectors.joining("; "));
        }
        return value.isObject() ? showFields(value) : readable(value.asString(""));
    }

    /// A file writes 2020-02-28, 2020-Q2 and true; an office 28/02/2020, II/2020 and có.
    private String readable(String text) {
        if (DAY.matcher(text).matches()) {
            return VietnameseDate.show(LocalDate.parse(text));
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return ROMAN.get(Integer.parseInt(quarter.group(2)) - 1) + "/" + quarter.group(1);
        }
        return switch (text) {
            case "true" -> vietnamese ? "có" : "yes";
            case "false" -> vietnamese ? "không" : "no";
            default -> text;
        };
    }

    private String showFields(JsonNode object) {
        if (object.has("value")) {
            return readable(object.path("value").asString(""));
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
