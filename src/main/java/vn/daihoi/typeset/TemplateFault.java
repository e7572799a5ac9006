package vn.daihoi.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong with a placeholder of a template, and where.
///
/// @param found the placeholder as it stands there: `{{ten_dn_vi}}`
/// @param hint the nearest known name; null where nothing is near
public record TemplateFault(
        Kind kind, Place place, String found, @Nullable String hint) {
    public enum Kind {
        /// No such name for this kind of paper.
        UNKNOWN,
        /// A list used like a plain value.
        LIST_AS_VALUE,
        /// `{{#…}}` over a plain value.
        VALUE_AS_LIST,
        /// `{{#…}}` or `{{?…}}` without its `{{/…}}`.
        UNCLOSED,
        /// `{{/…}}` without its beginning, or closing another block than the open one.
        UNOPENED,
        /// A block that begins in one cell, table or part and ends in another.
        ACROSS,
        /// `{{` without `}}`, or nothing readable between them.
        BROKEN
    }

    /// Its words in messages: `typeset.fault.unknown`, with what was found, 1 where there is a hint, and the hint.
    public String key() {
        return "typeset.fault." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public List<Object> values() {
        return List.of(found, hint == null ? 0 : 1, hint == null ? "" : hint);
    }
}
