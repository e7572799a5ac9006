package vn.daihoi.board;

/// One row of the board: a tier, a kind, a duty or a place, and its tally.
///
/// @param key code of the tier, kind or duty; id of the unit for a place
/// @param label as it is shown
public record Group(String key, String label, Tally tally) {}
