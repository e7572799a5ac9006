package vn.daihoi.unit;

import org.jspecify.annotations.Nullable;

/// Where what is known of a unit comes from.
///
/// @param source of the unit itself; null = entered here
/// @param staffSource of the head-count; null = the unit's own
public record UnitOrigin(@Nullable String source, @Nullable String staffSource) {}
