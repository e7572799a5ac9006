package vn.daihoi.selection.proof;

import java.util.List;

/// What the certificate of a single draw proves: nobody's probability could be better by leximin, and the seed draws
/// these people from a lottery that gives everybody theirs.
///
/// @param miss by how much the lottery misses what it should give of a kind at most; `0` where it is exact
public record CheckedDraw(CheckedLottery lottery, List<String> selected, String miss) {}
