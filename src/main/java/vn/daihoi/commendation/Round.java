package vn.daihoi.commendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A commendation round of a unit: its own proposals, and those of units below that it took up.
///
/// @param sentAt when the round went up; null while it lies with the unit
public record Round(
        long id,
        long unitId,
        String season,
        String name,
        Session session,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        int version,
        String editedBy,
        Instant editedAt) {

    public boolean isSent() {
        return sentAt != null;
    }
}
