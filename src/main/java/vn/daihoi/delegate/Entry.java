package vn.daihoi.delegate;

import org.jspecify.annotations.Nullable;

/// One line of a list: who, in what quality, for whom, sent by whom, and where it stands.
///
/// @param represents the collective or household spoken for; "" for those who speak for themselves
/// @param group code of the plan's delegate group; "" where none is given
/// @param fromUnitId the unit that sends the delegate
/// @param reserve place among the reserves; null for those who go
/// @param exOfficio came by post and not by vote
/// @param sourceEntryId the line of the adopted list it came from; null for the unit's own
public record Entry(
        long id,
        long listId,
        long registrantId,
        EntryKind kind,
        String represents,
        String group,
        long fromUnitId,
        @Nullable Integer reserve,
        String note,
        boolean exOfficio,
        @Nullable Long sourceEntryId,
        EntryState state,
        int version) {

    /// Whether it is one of the delegates: neither a reserve nor out.
    public boolean counts() {
        return reserve == null && state.counts();
    }

    boolean isReplaced() {
        return state instanceof EntryState.Replaced;
    }

    public Entry with(EntryKind kind, String represents, String group, String note) {
        return changed(kind, represents, group, reserve, note, state);
    }

    public Entry withReserve(@Nullable Integer place) {
        return changed(kind, represents, group, place, note, state);
    }

    public Entry with(EntryState next) {
        return changed(kind, represents, group, reserve, note, next);
    }

    private Entry changed(
            EntryKind kind, String represents, String group, @Nullable Integer reserve, String note, EntryState state) {
        return new Entry(
                id,
                listId,
                registrantId,
                kind,
                represents,
                group,
                fromUnitId,
                reserve,
                note,
                exOfficio,
                sourceEntryId,
                state,
                version);
    }
}
