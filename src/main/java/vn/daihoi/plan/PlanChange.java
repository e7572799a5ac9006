package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// One difference between two versions of a plan.
///
/// @param path where: `tiers[co-so].cap`
/// @param label the same in the words of the plan: `Các cấp › Cấp cơ sở › Số đại biểu tối đa`
/// @param before null where it was not there
/// @param after null where it was removed
/// @param citation the paragraph the value rests on
public record PlanChange(
        String path,
        String label,
        @Nullable String before,
        @Nullable String after,
        @Nullable Citation citation) {}
