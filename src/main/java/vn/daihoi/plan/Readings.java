package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// What the office had to settle because the plan is silent; always shown as such.
///
/// @param sessionMinutes minutes of one session (half a day); null where nobody has set it
/// @param note why
public record Readings(
        @Nullable Integer sessionMinutes, @Nullable String note) {
    static final Readings NONE = new Readings(null, null);
}
