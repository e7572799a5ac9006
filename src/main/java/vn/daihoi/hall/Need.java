package vn.daihoi.hall;

import org.jspecify.annotations.Nullable;

/// What the officers wrote down of somebody's seat.
///
/// @param aisle walks with difficulty; the elderly are known by their age
/// @param rank protocol: 1 is seated first, in the middle of the front row; null for none
public record Need(
        long entryId,
        boolean wheelchair,
        boolean aisle,
        @Nullable Integer rank) {
    public static Need none(long entryId) {
        return new Need(entryId, false, false, null);
    }

    boolean isNone() {
        return !wheelchair && !aisle && rank == null;
    }
}
