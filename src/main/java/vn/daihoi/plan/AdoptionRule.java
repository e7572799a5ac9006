package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// When a conference has adopted its list of delegates to the next congress (KH128 II.3, item 8).
///
/// @param quorum per cent of those summoned who must be present; null where the plan names none
/// @param more per cent of those present that those in favour must exceed; null where the plan names none
public record AdoptionRule(
        @Nullable Integer quorum, @Nullable Integer more) {}
