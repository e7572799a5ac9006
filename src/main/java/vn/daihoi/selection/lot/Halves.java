package vn.daihoi.selection.lot;

import java.util.List;
import java.util.Optional;

/// Two expectations whose mean is a given one, exactly, and which leave only about half as much open: what a kind has
/// goes whole to one of them, as far as it has room there. All rows count on average what they did; a few kinds, at
/// most as many as there are rows, make up for the differences.
///
/// @param signs one for each open kind: `+` where the first half has as much more than the mean as there is room, `-`
///     where as much less, `=` where what it has more was solved for
/// @param solved what the first half has more of those, in their order
record Halves(Expectation first, Expectation second, String signs, List<Fraction> solved) {

    /// @param goal with nothing in it that is not open
    static Optional<Halves> of(Expectation goal) {
        return new Halving(goal).split();
    }
}
