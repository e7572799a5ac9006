package vn.daihoi.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a reviewer says about a paper.
///
/// @param quote the passage it is about; empty for the whole
/// @param settledBy who has dealt with it; null while it is open
public record Remark(
        long id,
        int round,
        String quote,
        String text,
        String by,
        Instant at,
        @Nullable String settledBy) {

    public boolean isOpen() {
        return settledBy == null;
    }
}
