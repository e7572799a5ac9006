package vn.daihoi.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is needed to make an account. The password comes already encoded, or not at all.
public record NewAccount(
        String username,
        String name,
        @Nullable String email,
        @Nullable String passwordHash,
        Set<String> roles,
        @Nullable Long unitId) {}
