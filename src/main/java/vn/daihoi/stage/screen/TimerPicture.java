package vn.daihoi.stage.screen;

/// What the timer before the lectern shows.
///
/// @param until when the time is used up, in millis; 0 where none was set
/// @param since when it began; 0 while nothing goes on
public record TimerPicture(String name, String what, long since, long until) {}
