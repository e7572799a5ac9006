package vn.daihoi.identity.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A personal access token as its owner sees it; the secret itself was shown once.
public record Token(
        long id,
        String name,
        boolean readOnly,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
