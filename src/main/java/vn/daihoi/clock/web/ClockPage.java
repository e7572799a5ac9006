package vn.daihoi.clock.web;

/// @param day as typed, ISO or dd/MM/yyyy
/// @param unreadable whether what was typed is no day
public record ClockPage(String day, boolean unreadable) {}
