package vn.daihoi.hall;

import java.time.Instant;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.seating.Wishes;

/// The seating of one conference: the room as it was drawn when it was chosen, and what is wanted of the plan.
///
/// @param roomVersion of the room it was taken from
public record Seating(
        long conferenceId,
        long unitId,
        long roomId,
        String roomName,
        int roomVersion,
        Drawing drawing,
        Wishes wishes,
        int version,
        String editedBy,
        Instant editedAt) {}
