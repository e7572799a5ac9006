package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.daihoi.plan.yaml.PlanLabels;
import vn.daihoi.shared.Citation;

/// What changed between two versions of a plan, value by value, readable by people who have never seen the file.
public final class PlanDifference {
    /// What names an item of a list; items without are compared by position.
    private static final List<String> NAMES = List.of("code", "id", "unit", "kind", "value", "number");

    private final List<PlanChange> changes = new ArrayList<>();

    private PlanDifference() {}

    /// @param locale of the labels
    public static List<PlanChange> between(PlanDocument before, PlanDocument after, Locale locale) {
        var difference = new PlanDifference();
        difference.compare(PlanLabels.start(locale), before.json(), after.json());
        return List.copyOf(difference.changes);
    }

    private void compare(PlanLabels at, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isArray() && after.isArray() && before.get(0) instanceof JsonNode first && first.isObject()) {
            compareLists(at, before, after);
        } else if (before.isObject() && after.isObject() && !isValue(before) && !isValue(after)) {
            var keys = new LinkedHashSet<>(after.propertyNames());
            keys.addAll(before.propertyNames());
            keys.forEach(key -> compare(at.key(key), before.path(key), after.path(key)));
        } else {
            changes.add(new PlanChange(
                    at.path(),
                    at.label(),
                    at.show(before),
                    at.show(after),
                    citation(after).or(() -> citation(before)).orElse(null)));
        }
    }

    private void compareLists(PlanLabels at, JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<String>();
        var old = named(before);
        var recent = named(after);
        names.addAll(recent);
        names.addAll(old);
        for (var name : names) {
            var was = item(before, old, name);
            var is = item(after, recent, name);
            compare(at.item(name, is.isMissingNode() ? was : is), was, is);
        }
        var kept = new ArrayList<>(old);
        kept.retainAll(recent);
        var ordered = new ArrayList<>(recent);
        ordered.retainAll(old);
        if (!kept.equals(ordered)) {
            changes.add(new PlanChange(
                    at.path(), at.orderLabel(), String.join(", ", kept), String.join(", ", ordered), null));
        }
    }

    private static JsonNode item(JsonNode list, List<String> names, String name) {
        return list.path(names.indexOf(name));
    }

    private static List<String> named(JsonNode list) {
        var names = new ArrayList<String>();
        for (var item : list.values()) {
            names.add(name(item).orElse(String.valueOf(names.size() + 1)));
        }
        return names;
    }

    private static Optional<String> name(JsonNode item) {
        return NAMES.stream()
                .map(item::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .findFirst();
    }

    /// A cited value is shown whole: its parts say little alone. Cited things with parts of their own are not values.
    private static boolean isValue(JsonNode node) {
        return node.has("cite")
                && !node.has("code")
                && node.values().stream().noneMatch(JsonNode::isObject)
                && node.values().stream()
                        .noneMatch(part -> part.isArray() && part.get(0).isObject());
    }

    private static Optional<Citation> citation(@Nullable JsonNode node) {
        return node != null && node.path("cite").isString()
                ? Optional.of(Citation.of(node.path("cite").asString()))
                : Optional.empty();
    }
}
