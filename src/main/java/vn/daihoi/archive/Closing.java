package vn.daihoi.archive;

import java.time.Instant;
import java.time.LocalDate;

/// A season that was closed.
///
/// @param season in years: `2019 - 2020`
/// @param decision what it rests on, as the officer wrote it
public record Closing(String season, LocalDate closedOn, String decision, String byName, Instant at) {}
