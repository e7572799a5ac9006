package vn.daihoi.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One round of review: who was asked by whom, and what they answered.
///
/// @param note what the reviewers were asked to look at
/// @param endedAt when all had answered, one had returned it, or it was taken back
public record Round(
        long id,
        int number,
        String note,
        String by,
        Instant at,
        @Nullable Instant endedAt,
        List<Reviewer> reviewers) {

    /// @param answer `agreed`, `returned`; null while there is none
    public record Reviewer(
            long accountId,
            String name,
            @Nullable String answer,
            String words,
            @Nullable Instant at) {}

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean awaits(long accountId) {
        return isOpen() && reviewers.stream().anyMatch(one -> one.accountId() == accountId && one.answer() == null);
    }

    boolean isAnsweredByAll() {
        return reviewers.stream().noneMatch(one -> one.answer() == null);
    }
}
