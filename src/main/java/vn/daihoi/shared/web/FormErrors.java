package vn.daihoi.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form, field by field, in the order of the form. The first error of a field is the one shown.
public final class FormErrors {
    private final Map<String, Wrong> byField = new LinkedHashMap<>();

    private record Wrong(String key, List<Object> values) {}

    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String key, Object... values) {
        byField.putIfAbsent(field, new Wrong(key, List.of(values)));
        return this;
    }

    /// Adds the error if the condition holds: `errors.when(name.isEmpty(), "name", "unit.name.missing")`.
    public FormErrors when(boolean wrong, String field, String key, Object... values) {
        return wrong ? add(field, key, values) : this;
    }

    /// Longer than its place takes is told and never cut in silence.
    public FormErrors within(int most, String field, String text) {
        return when(text.length() > most, field, "shared.tooLong", text.length(), most);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public Set<String> fields() {
        return byField.keySet();
    }

    /// The ids of what is read out after the label: the hint, then the error. Null where there is neither.
    public @Nullable String describedBy(String field, boolean hint) {
        if (!has(field)) {
            return hint ? "h-" + field : null;
        }
        return hint ? "h-%s e-%s".formatted(field, field) : "e-" + field;
    }

    /// The sentence beside the field, or nothing.
    public String text(String field, Words t) {
        var wrong = byField.get(field);
        return wrong == null ? "" : t.of(wrong.key, wrong.values.toArray());
    }
}
