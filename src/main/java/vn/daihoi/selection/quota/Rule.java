package vn.daihoi.selection.quota;

import vn.daihoi.selection.Quota;

/// One side of a quota: “at least 10 women” or “at most 20 women”. A rule is what conflicts and what is relaxed.
public record Rule(Quota quota, Side side) {
    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    /// The number of the rule.
    public int bound() {
        return switch (side) {
            case AT_LEAST -> quota.min();
            case AT_MOST -> quota.max();
        };
    }

    /// Whether this many people of the feature keep the rule.
    public boolean keptBy(int people) {
        return switch (side) {
            case AT_LEAST -> people >= quota.min();
            case AT_MOST -> people <= quota.max();
        };
    }
}
