package vn.daihoi.delegate;

import org.jspecify.annotations.Nullable;

/// Somebody whom a list may take without anything being typed again.
///
/// @param fromUnitId the unit that would send them
/// @param sourceEntryId the line of the congress's list; null for an exemplar
public record Eligible(
        long registrantId,
        EntryKind kind,
        String represents,
        long fromUnitId,
        @Nullable Long sourceEntryId) {

    NewEntry entry() {
        return new NewEntry(registrantId, kind, represents, "", fromUnitId, null, "", false, sourceEntryId);
    }
}
