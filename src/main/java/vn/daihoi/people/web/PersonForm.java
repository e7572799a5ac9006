package vn.daihoi.people.web;

import java.util.EnumMap;
import java.util.Map;
import vn.daihoi.people.Field;
import vn.daihoi.people.Written;

/// The form as typed: nothing typed is lost, right or wrong.
///
/// @param version of the registrant the form was filled from
public record PersonForm(Written written, int version) {

    /// Only fields that the form had; an unchecked box is “no”.
    static PersonForm typed(Map<String, String> parameters, boolean sensitive) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            if (sensitive || !field.isSensitive()) {
                texts.put(field, parameters.getOrDefault(field.key(), ""));
            }
        }
        var version = parameters.getOrDefault("version", "0");
        return new PersonForm(new Written(texts), version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    PersonForm onVersion(int current) {
        return new PersonForm(written, current);
    }

    /// The value of a field by its name in the template.
    public String value(String key) {
        for (var field : Field.values()) {
            if (field.key().equals(key)) {
                return written.text(field);
            }
        }
        throw new IllegalArgumentException("form has no field (%s)".formatted(key));
    }
}
