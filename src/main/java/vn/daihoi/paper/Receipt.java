package vn.daihoi.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a unit has received a paper: the first who opened it there, and when.
///
/// @param openedAt null while nobody has
public record Receipt(
        long unitId,
        String code,
        String unit,
        @Nullable String place,
        @Nullable Instant openedAt,
        @Nullable String openedBy) {

    public boolean isOpen() {
        return openedAt == null;
    }
}
