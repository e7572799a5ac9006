package vn.daihoi.selection.lot;

import java.util.Arrays;

/// A rule that all panels keep although the quotas do not say so: no panel has more than `most` of the kinds so
/// weighted.
///
/// @param why shows that it is so, without search
record Cut(long[] weights, long most, Branch why) {

    /// What it says about some kinds, where of all kinds so many are there anyway.
    Cut within(int[] open, int[] fixed) {
        long left = most;
        for (int k = 0; k < fixed.length; k++) {
            left -= weights[k] * fixed[k];
        }
        return new Cut(Arrays.stream(open).mapToLong(k -> weights[k]).toArray(), left, why);
    }
}
