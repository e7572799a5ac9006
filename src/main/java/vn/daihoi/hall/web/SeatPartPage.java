package vn.daihoi.hall.web;

import org.jspecify.annotations.Nullable;

/// A guest's own seat.
///
/// @param floor null where the seat is no longer drawn
public record SeatPartPage(
        String code, String label, @Nullable FloorPicture floor) {}
