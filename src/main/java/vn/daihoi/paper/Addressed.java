package vn.daihoi.paper;

import org.jspecify.annotations.Nullable;

/// A unit a paper goes to.
public record Addressed(
        long unitId,
        String code,
        String name,
        String path,
        @Nullable String email) {}
