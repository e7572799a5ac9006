package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// What is wanted on an axis.
///
/// @param of the one value it speaks of (`Khmer`); null = whoever the axis counts, or each of its values
public record AxisTarget(@Nullable String of, Target target) {}
