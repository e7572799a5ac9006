package vn.daihoi.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One saving of one part. The last one is what stands.
///
/// @param version counted up by every saving; 0 for a part nobody has written
/// @param sitting savings that follow each other closely by one hand
/// @param client the open page it came from
/// @param restored the version that was brought back by it
public record Saving(
        String part,
        int version,
        int sitting,
        String body,
        String client,
        long byId,
        String by,
        Instant at,
        @Nullable Integer restored) {

    /// A part nobody has written yet.
    public static Saving none(String part) {
        return new Saving(part, 0, 0, "", "", 0, "", Instant.EPOCH, null);
    }

    public boolean isWritten() {
        return !body.isBlank();
    }
}
