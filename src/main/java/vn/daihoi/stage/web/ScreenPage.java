package vn.daihoi.stage.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.stage.screen.FindSeat;

/// A screen of the hall.
///
/// @param kind code of the kind
/// @param feed address of its feed
/// @param seats address of the seat finder; "" where this screen has none
/// @param asked what was typed into it
/// @param answer null while nothing was asked
public record ScreenPage(
        String kind, String feed, long millis, String seats, String asked, FindSeat.@Nullable Answer answer) {}
