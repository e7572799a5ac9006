package vn.daihoi.identity;

import org.jspecify.annotations.Nullable;

/// A person who is told something as one who works for a unit.
///
/// @param email null where the account has none: then the notice stays in the program
public record Addressee(
        long accountId, long unitId, String name, @Nullable String email) {}
