package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// Shares of delegates in per cent.
///
/// @param exemplars share of exemplars (điển hình tiên tiến), per cent
/// @param guests share of guests, per cent; null where the plan names none
/// @param about the plan says "khoảng"
/// @param tolerance percentage points either side that still count as "about"; null where nobody has set it, and then
///     no difference may be called a breach
public record Shares(
        int exemplars,
        @Nullable Integer guests,
        boolean about,
        @Nullable Integer tolerance) {}
