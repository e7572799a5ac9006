package vn.daihoi.selection.lot;

/// A rule that all panels keep although the quotas do not say so: no panel has more than `most` of the kinds so
/// weighted.
///
/// @param why shows that it is so, without search
record Cut(long[] weights, long most, Branch why) {}
