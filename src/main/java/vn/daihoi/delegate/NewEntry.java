package vn.daihoi.delegate;

import org.jspecify.annotations.Nullable;

/// Somebody who is to be put on a list.
///
/// @param fromUnitId the unit that sends them
/// @param reserve place among the reserves; null for those who go
public record NewEntry(
        long registrantId,
        EntryKind kind,
        String represents,
        String group,
        long fromUnitId,
        @Nullable Integer reserve,
        String note,
        boolean exOfficio,
        @Nullable Long sourceEntryId) {

    public static NewEntry of(long registrantId, EntryKind kind, long fromUnitId) {
        return new NewEntry(registrantId, kind, "", "", fromUnitId, null, "", false, null);
    }
}
