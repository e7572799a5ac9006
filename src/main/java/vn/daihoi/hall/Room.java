package vn.daihoi.hall;

import java.time.Instant;
import vn.daihoi.hall.room.Drawing;

/// A room of a unit, to be used by any of its conferences.
public record Room(
        long id, long unitId, String name, Drawing drawing, int version, String editedBy, Instant editedAt) {}
