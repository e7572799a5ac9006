package vn.daihoi.plan;

/// How long an event lasts.
///
/// @param sessions half days (buổi): 1 = half a day, 2 = one day
public record EventLength(int sessions) {}
