package vn.daihoi.audit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stored entry as the chain sees it. Times are microseconds since 1970.
record Link(
        long seq,
        long at,
        long recordedAt,
        long actorId,
        String actorName,
        String action,
        String subject,
        long subjectId,
        @Nullable String unitPath,
        @Nullable String before,
        @Nullable String after,
        byte[] previousHash,
        byte[] hash) {

    /// In the order in which they are hashed.
    List<@Nullable String> fields() {
        return Arrays.asList(
                Long.toString(seq),
                Long.toString(at),
                Long.toString(recordedAt),
                Long.toString(actorId),
                actorName,
                action,
                subject,
                Long.toString(subjectId),
                unitPath,
                before,
                after);
    }
}
