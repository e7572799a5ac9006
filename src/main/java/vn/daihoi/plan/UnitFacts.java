package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// What the plan needs to know of a unit.
///
/// @param code code of the unit: `94-SNV`, `942`
/// @param kind code of its kind: `so-nganh`, `huyen`
/// @param staff officials, employees and workers; null where not known
/// @param pilot marked as a pilot in the tree, besides those the plan names
public record UnitFacts(String code, String kind, @Nullable Integer staff, boolean pilot) {}
