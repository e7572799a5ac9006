package vn.daihoi.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A device as the organiser sees it in the list.
///
/// @param codeUntil until when a code waits to be shown to it; null where none does
/// @param enrolledAt null while it has never been let in
/// @param waiting scans it said it still has to send
public record Enrolled(
        long id,
        long conferenceId,
        DeviceKind kind,
        String name,
        Instant madeAt,
        String madeBy,
        @Nullable Instant codeUntil,
        @Nullable Instant enrolledAt,
        @Nullable Instant lastSeenAt,
        int waiting,
        @Nullable Instant cutOffAt,
        @Nullable String cutOffBy) {

    public boolean isCutOff() {
        return cutOffAt != null;
    }
}
