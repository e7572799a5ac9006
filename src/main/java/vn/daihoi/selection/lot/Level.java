package vn.daihoi.selection.lot;

/// One step of leximin: those for whom the prices are positive cannot have more than this probability without someone
/// at or below it having less.
///
/// @param prices per row of the rules, whole numbers
/// @param kinds those held at this level
record Level(Fraction probability, long[] prices, int[] kinds) {}
