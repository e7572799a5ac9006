package vn.daihoi.hall.web;

/// One person with the seat, as lists on paper show them.
///
/// @param seat "" for none
/// @param where in words
public record SeatLine(int number, String name, String post, String unit, String seat, String where) {}
