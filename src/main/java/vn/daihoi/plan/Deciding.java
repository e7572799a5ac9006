package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// Who proposes and who decides the number of delegates.
public record Deciding(@Nullable Body proposes, Body decides) {}
