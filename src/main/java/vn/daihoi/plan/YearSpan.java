package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// A span of years, both included: 2020 - 2025. Either end may be left open by the plan.
public record YearSpan(@Nullable Integer from, @Nullable Integer to) {

    /// As it stands in the name of a conference: `2020 - 2025`.
    @Override
    public String toString() {
        if (from == null || to == null) {
            return from == null ? "... - " + to : from + " - ...";
        }
        return from + " - " + to;
    }
}
