package vn.daihoi.intake;

import java.util.Arrays;
import java.util.List;

/// A column that a register understands.
///
/// @param key its name in [Row] and in findings
/// @param label key of its words
/// @param heads how lists head it; accents and capitals do not matter, and several words may begin a longer head
public record Column(String key, String label, Content content, boolean required, List<String> heads) {

    public Column {
        heads = List.copyOf(heads);
    }

    public static Column of(String key, String label, Content content, String... heads) {
        return new Column(key, label, content, false, Arrays.asList(heads));
    }

    public Column must() {
        return new Column(key, label, content, true, heads);
    }

    /// What stands in the cells: for guessing where no head tells.
    public enum Content {
        NAME,
        FAMILY_NAME,
        GIVEN_NAME,
        BORN,
        BORN_MALE,
        BORN_FEMALE,
        SEX,
        MALE,
        FEMALE,
        POST,
        UNIT,
        TEXT;

        /// Whether it is, or is part of, a person's name.
        public boolean isName() {
            return this == NAME || this == FAMILY_NAME || this == GIVEN_NAME;
        }
    }
}
