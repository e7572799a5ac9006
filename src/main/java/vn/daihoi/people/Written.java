package vn.daihoi.people;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.intake.Row;

/// A registrant written out field by field, as a form, a row of a file or a merge has it. Lists are written by their
/// codes, units by theirs; an empty text is “unknown”.
public record Written(Map<Field, String> texts) {

    public Written {
        texts = Map.copyOf(texts);
    }

    /// What a row of a list tells, its unit and its kind as they stand there.
    ///
    /// @param year of today: a birth in 19 is not one in 2019
    public static Written of(Row row, int year) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            if (row.has(field.key())) {
                texts.put(field, row.text(field.key()));
            }
        }
        var person = PersonCells.of(row, year);
        texts.put(Field.DISPLAY, person.name());
        texts.put(Field.BORN, person.born());
        texts.put(Field.SEX, person.sex());
        return new Written(texts);
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
