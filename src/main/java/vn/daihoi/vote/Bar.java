package vn.daihoi.vote;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// What a vote must reach, as it stood when it was opened.
///
/// @param quorum per cent of those summoned who must be present; null where nothing names one
/// @param more per cent of those present that those in favour must exceed; null where nothing names one
/// @param ground what the secretary named as the ground, such as the rules of procedure; "" with a citation or nothing
/// @param citation the paragraph of the plan; null where the hall decides by its own rules
public record Bar(
        @Nullable Integer quorum,
        @Nullable Integer more,
        String ground,
        @Nullable Citation citation) {
    public static final Bar NONE = new Bar(null, null, "", null);
}
