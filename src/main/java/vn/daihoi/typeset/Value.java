package vn.daihoi.typeset;

import java.util.List;

/// What stands in the place of a name.
public sealed interface Value {

    /// A text; each `\n` begins a new line of the same paragraph.
    record Words(String text) implements Value {}

    /// The rows of a list.
    record Rows(List<Values> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// Whether an optional part stays.
    record Flag(boolean on) implements Value {}

    /// A person must still write here: shown as a highlighted `[…: hint]` and counted.
    record ToWrite(String hint) implements Value {}

    /// Whether `{{?name}}…{{/name}}` stays: a text that is not empty, a list with rows, a flag that is on, and a place
    /// that is still to be written.
    default boolean isThere() {
        return switch (this) {
            case Words words -> !words.text().isBlank();
            case Rows rows -> !rows.rows().isEmpty();
            case Flag flag -> flag.on();
            case ToWrite _ -> true;
        };
    }
}
