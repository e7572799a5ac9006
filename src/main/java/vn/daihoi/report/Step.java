package vn.daihoi.report;

import java.time.Instant;

/// One step of a report, as its history shows it.
///
/// @param what such as `begun`, `asked`, `agreed`, `closed`
/// @param words what was said with it
public record Step(String what, String by, Instant at, String words) {}
