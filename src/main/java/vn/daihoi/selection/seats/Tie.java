package vn.daihoi.selection.seats;

import java.util.List;

/// Some have exactly the same right to fewer seats than they are. Only people or a lot may decide.
///
/// @param names in the order of the input
public record Tie(List<String> names, int seats) {}
