package vn.daihoi.people;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A registrant written out field by field, as a form, a row of a file or a merge has it. Lists are written by their
/// codes, units by theirs; an empty text is “unknown”.
public record Written(Map<Field, String> texts) {

    public Written {
        texts = Map.copyOf(texts);
    }

    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(Field field) {
        return texts.containsKey(field);
    }

    public Written with(Field field, String text) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new Written(changed);
    }

    /// For the journal, which more people may read than may see what is sensitive.
    public Map<String, String> open() {
        var open = new LinkedHashMap<String, String>();
        for (var field : Field.values()) {
            if (!field.isSensitive() && !text(field).isEmpty()) {
                open.put(field.key(), text(field));
            }
        }
        return open;
    }
}
