package vn.daihoi.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One way of dividing the seats, kept to be compared with others.
///
/// @param unitId whose congress it is
/// @param decidedAt from then on it cannot be changed; null before
public record Scenario(
        long id,
        long unitId,
        String season,
        String name,
        int version,
        Wish wish,
        Instant savedAt,
        String savedBy,
        @Nullable Instant decidedAt) {

    public boolean isDecided() {
        return decidedAt != null;
    }
}
