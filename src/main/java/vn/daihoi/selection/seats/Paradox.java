package vn.daihoi.selection.seats;

import java.math.BigDecimal;

/// A result that people would not believe, found in a given case (Balinski & Young, chapters 5–10).
public sealed interface Paradox {

    /// With one seat more in the house, this one would get one less.
    record Alabama(String name, int seats, int withOneMore) implements Paradox {}

    /// If the first left and took its seats along, the second would get another number.
    record NewState(String leaver, String name, int seats, int without) implements Paradox {}

    /// The first grew more than the second, and yet lost a seat while the second won one.
    record Population(String grew, String shrank, int from, int to) implements Paradox {}

    /// Fewer than the whole part of its exact share, or more than the share rounded up.
    record Quota(String name, int seats, BigDecimal fairShare) implements Paradox {}
}
