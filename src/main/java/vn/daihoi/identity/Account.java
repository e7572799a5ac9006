package vn.daihoi.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person who may sign in.
///
/// @param unitId top of the subtree the account works on; null = the whole tree
/// @param passwordHash null while only passkeys or a one-time link lead in
public record Account(
        long id,
        String username,
        String name,
        @Nullable String email,
        @Nullable String passwordHash,
        Set<String> roles,
        @Nullable Long unitId,
        boolean enabled,
        int version) {}
