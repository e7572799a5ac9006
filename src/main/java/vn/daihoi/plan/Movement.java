package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// An emulation movement the plan names (KH128 II.1.b).
public record Movement(String code, String name, @Nullable YearSpan period) {}
