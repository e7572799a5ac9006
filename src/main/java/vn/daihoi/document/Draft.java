package vn.daihoi.document;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A paper being written. Only what a person typed is kept; the rest comes from the data each time it is shown.
///
/// @param subject what it is about, where a unit makes several of one kind; else empty
/// @param typed by the names of the template; also the keys of [Typed]
/// @param seen what the writer saw at the last saving, to tell what has changed since
/// @param paperId in the register, once it is issued
public record Draft(
        long id,
        long unitId,
        String season,
        String code,
        String subject,
        Map<String, String> typed,
        Map<String, String> seen,
        int version,
        Instant editedAt,
        String editedBy,
        @Nullable Long paperId) {

    public boolean isIssued() {
        return paperId != null;
    }
}
