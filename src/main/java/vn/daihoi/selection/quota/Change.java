package vn.daihoi.selection.quota;

import vn.daihoi.selection.Quota;

/// A rule made easier: its number becomes `to`.
public record Change(Rule rule, int to) {
    /// By how many people.
    public int by() {
        return Math.abs(to - rule.bound());
    }

    Quota on(Quota quota) {
        return switch (rule.side()) {
            case AT_LEAST -> new Quota(quota.category(), quota.feature(), to, quota.max());
            case AT_MOST -> new Quota(quota.category(), quota.feature(), quota.min(), to);
        };
    }
}
