package vn.daihoi.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.reading.ListFile;

/// An uploaded list as it is kept.
///
/// @param content empty once it was taken in
/// @param taken what came of it; null while it waits
@SuppressWarnings("ArrayRecordComponent")
public record Stored(
        long id,
        String register,
        String target,
        String fileName,
        ListFile kind,
        byte[] content,
        Mapping mapping,
        Instant at,
        @Nullable Taken taken,
        @Nullable Instant takenAt,
        @Nullable Instant undoneAt) {

    public boolean isWaiting() {
        return takenAt == null;
    }
}
