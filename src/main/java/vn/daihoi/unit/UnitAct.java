package vn.daihoi.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that was done with a unit: from which day, why, by whom.
///
/// @param otherId the unit it was merged into, took over, or was moved under
/// @param changed the fields an edit changed
public record UnitAct(
        long unitId,
        What what,
        LocalDate day,
        @Nullable String reason,
        @Nullable Long otherId,
        List<Changed> changed,
        Instant at,
        String actorName) {

    /// Absorbed is the other end of merged: the unit that goes on.
    public enum What {
        ADDED,
        EDITED,
        MOVED,
        MERGED,
        ABSORBED,
        CLOSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What coded(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// @param field its name in forms and messages: `staff`
    public record Changed(
            String field, @Nullable String before, @Nullable String after) {}
}
