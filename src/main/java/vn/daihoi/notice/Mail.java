package vn.daihoi.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One e-mail on its way.
///
/// @param attempts how often it was tried
/// @param lastError what the mail server said last
public record Mail(
        long id,
        String to,
        String subject,
        String body,
        int attempts,
        Instant createdAt,
        @Nullable String lastError) {}
