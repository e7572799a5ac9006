package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// One paragraph of the plan's own text.
///
/// @param id the plan's own numbering: `II.2.b`
/// @param text one line per line shown; `[?]` marks what the source does not show for certain
public record Paragraph(
        String id, @Nullable String heading, @Nullable String text) {}
