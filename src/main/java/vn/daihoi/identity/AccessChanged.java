package vn.daihoi.identity;

import org.jspecify.annotations.Nullable;

/// What an account may do, or its password, has changed: where it is signed in, it is so no more.
///
/// @param keptSession the one in which the person made the change; null where somebody else did
public record AccessChanged(
        long accountId, String username, @Nullable String keptSession) {}
