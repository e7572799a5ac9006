package vn.daihoi.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an administrator wants an account to be.
///
/// @param unitId top of its subtree; null = the whole tree
public record Wish(
        String name,
        @Nullable String email,
        Set<String> roles,
        @Nullable Long unitId) {}
