package vn.daihoi.typeset;

import java.util.List;

/// A name that a template may use, and what it stands for in the clerk's words.
///
/// @param name without accents, as the office reads it: `ten_don_vi`
/// @param says shown in the list of names, and as the hint where a value is missing: `Tên đơn vị`
/// @param inside the names that hold inside its block; empty for a plain value
public record Field(String name, String says, List<Field> inside) {

    public Field {
        inside = List.copyOf(inside);
    }

    public static Field of(String name, String says) {
        return new Field(name, says, List.of());
    }

    /// A list: used as `{{#name}}…{{/name}}`, and `{{?name}}…{{/name}}` for “if there are any”.
    public static Field rows(String name, String says, Field... inside) {
        return new Field(name, says, List.of(inside));
    }

    public boolean repeats() {
        return !inside.isEmpty();
    }
}
