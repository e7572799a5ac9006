package vn.daihoi.identity;

import org.jspecify.annotations.Nullable;

/// Somebody who holds a role for a unit: whom a notice is for.
public record Holder(long id, String name, @Nullable String email) {}
