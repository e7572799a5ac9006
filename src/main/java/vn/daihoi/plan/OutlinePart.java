package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// One part of the results report (KH128 II.4.a).
///
/// @param guidance what the part must say
public record OutlinePart(
        String code, String name, @Nullable String guidance) {}
