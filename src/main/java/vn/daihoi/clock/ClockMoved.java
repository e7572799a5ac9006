package vn.daihoi.clock;

import java.time.LocalDate;

/// The demo's day was moved; deadlines and reminders are to be looked at again.
public record ClockMoved(LocalDate from, LocalDate to) {}
