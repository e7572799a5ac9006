package vn.daihoi.typeset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values by which one copy of a paper is filled, by name. A name that a template uses and that has no value here
/// is a place where a person must still write.
public record Values(Map<String, Value> byName) {
    public static final Values NONE = new Values(Map.of());

    public Values {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Builder with(String name, String text) {
        return new Builder().and(name, text);
    }

    public static Builder begin() {
        return new Builder();
    }

    /// From JSON as it is read into plain Java: text, number, true/false, a list of objects; null is still to be
    /// written.
    public static Values from(Map<String, ? extends @Nullable Object> json) {
        var values = new LinkedHashMap<String, Value>();
        json.forEach((name, value) -> {
            if (value != null) {
                values.put(name, value(value));
            }
        });
        return new Values(values);
    }

    public @Nullable Value get(String name) {
        return byName.get(name);
    }

    /// These values, and over them those of `more`: what a person typed wins over what was known.
    public Values over(Values more) {
        var both = new LinkedHashMap<>(byName);
        both.putAll(more.byName);
        return new Values(both);
    }

    /// The way back from [#from]: what may be kept as JSON. Places still to be written are left out.
    public Map<String, Object> asJson() {
        var json = new LinkedHashMap<String, Object>();
        byName.forEach((name, value) -> {
            switch (value) {
                case Value.Words words -> json.put(name, words.text());
                case Value.Flag flag -> json.put(name, flag.on());
                case Value.Rows rows ->
                    json.put(name, rows.rows().stream().map(Values::asJson).toList());
                case Value.ToWrite _ -> {}
            }
        });
        return json;
    }

    private static Value value(Object json) {
        return switch (json) {
            case Boolean on -> new Value.Flag(on);
            case List<?> rows -> new Value.Rows(rows.stream().map(Values::row).toList());
            default -> new Value.Words(json.toString());
        };
    }

    private static Values row(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> row)) {
            throw new IllegalArgumentException("row of a list is (%s), expected an object".formatted(json));
        }
        var named = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((name, value) -> named.put(String.valueOf(name), value));
        return from(named);
    }

    /// Gathers values one by one.
    public static final class Builder {
        private final Map<String, Value> values = new LinkedHashMap<>();

        public Builder and(String name, String text) {
            values.put(name, new Value.Words(text));
            return this;
        }

        public Builder and(String name, int number) {
            return and(name, String.valueOf(number));
        }

        public Builder and(String name, List<Values> rows) {
            values.put(name, new Value.Rows(rows));
            return this;
        }

        public Builder flag(String name, boolean on) {
            values.put(name, new Value.Flag(on));
            return this;
        }

        /// A person must write this.
        public Builder toWrite(String name, String hint) {
            values.put(name, new Value.ToWrite(hint));
            return this;
        }

        /// The text where it is known; else a person must write it.
        public Builder orToWrite(String name, @Nullable String text, String hint) {
            return text == null || text.isBlank() ? toWrite(name, hint) : and(name, text);
        }

        public Values done() {
            return new Values(values);
        }
    }
}
