package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// A kind of unit that belongs to a tier.
///
/// @param kind code of the kind: `xa`, `so-nganh`
/// @param as the plan's own words
/// @param note why the kind is placed here although the plan does not name it; shown as a reading, not as the plan
public record TierKind(String kind, String as, @Nullable String note) {}
