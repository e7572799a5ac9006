package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// How papers of exemplars are chosen (KH128 II.4.b).
///
/// @param years the last years looked at
public record PapersRule(@Nullable Integer years, String criteria) {}
