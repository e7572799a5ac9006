package vn.daihoi.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether somebody came to a session, by all scans that have arrived so far.
///
/// @param scanId the earliest that counts; null where all were taken back
/// @param byName the device that made it
/// @param inside in the hall now
/// @param seq grows with each change
record Presence(
        long sessionId,
        long entryId,
        @Nullable UUID scanId,
        @Nullable Instant at,
        String byName,
        @Nullable Long deviceId,
        boolean inside,
        @Nullable Instant lastAt,
        long seq) {}
