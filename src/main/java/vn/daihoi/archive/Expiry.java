package vn.daihoi.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When one kind of personal data of a closed season goes, and what went.
///
/// @param code of [Expiring]
/// @param removedAt null until it went
/// @param removed rows that lost something
/// @param failedAt when it was last tried in vain; null where it was not, or has succeeded since
public record Expiry(
        String season,
        String code,
        LocalDate closedOn,
        LocalDate dueOn,
        @Nullable Instant removedAt,
        long removed,
        @Nullable Instant failedAt) {

    public boolean isDue(LocalDate today) {
        return removedAt == null && !dueOn.isAfter(today);
    }
}
