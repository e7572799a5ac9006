package vn.daihoi.badge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One badge: made once, valid until another is made in its place or it is declared void.
///
/// @param serial of this piece of paper within the conference; what the QR code says
/// @param number of the delegate, printed large; stays the same when the badge is printed anew
/// @param entryId the line of the conference's list; null for a blank one that has not been handed out
/// @param prints how often it was put on a sheet
/// @param voided null while it is valid
public record Badge(
        long id,
        long conferenceId,
        int serial,
        int number,
        @Nullable Long entryId,
        Instant madeAt,
        String madeBy,
        int prints,
        @Nullable Voided voided) {

    public boolean isValid() {
        return voided == null;
    }

    public boolean isBlank() {
        return entryId == null;
    }

    /// @param replacedBy serial of the badge made in its place; null where there is none
    public record Voided(
            Instant at, String by, String reason, @Nullable Integer replacedBy) {}
}
