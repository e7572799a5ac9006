package vn.daihoi.selection.lot;

/// Why no panel reaches more than a bound: the panels are split in two until prices settle each part.
sealed interface Branch {
    /// Either at most `most` of this kind or more.
    record Split(int kind, int most, Branch fewer, Branch more) implements Branch {}

    /// Prices per row with which the rows alone bound `scale` times the objective within this part; with `scale` 0 they
    /// show that this part has no panel.
    record Settled(long scale, long[] prices) implements Branch {}
}
