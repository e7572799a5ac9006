package vn.daihoi.unit.web;

import java.util.List;

/// One line of a unit's history, in words.
///
/// @param kind of the dot in front of it: `good`, `info`, `bad`, `plain`
/// @param details what an edit changed
/// @param reason empty where none was asked
public record HistoryLine(String when, String title, String kind, List<String> details, String reason, String by) {}
