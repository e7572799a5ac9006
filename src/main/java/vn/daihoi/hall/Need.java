package vn.daihoi.hall;

import org.jspecify.annotations.Nullable;
import vn.daihoi.invitation.Reply;

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

    /// With what the guest has asked for in the answer to the invitation.
    Need with(Reply reply) {
        return new Need(
                entryId,
                wheelchair || reply.wheelchair(),
                aisle || !reply.help().isEmpty(),
                rank);
    }

    Need elderly(boolean elder) {
        return new Need(entryId, wheelchair, aisle || elder, rank);
    }

    boolean isNone() {
        return !wheelchair && !aisle && rank == null;
    }
}
