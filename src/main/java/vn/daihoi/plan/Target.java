package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// What an axis of balance must reach.
public sealed interface Target {

    /// @param percent of all delegates
    record AtLeast(int percent) implements Target {}

    /// @param percent of all delegates
    record AtMost(int percent) implements Target {}

    /// The share the value has in the population the delegates stand for.
    ///
    /// @param tolerance percentage points either side; null where nobody has set it, and then no verdict is made up
    record AsPopulation(@Nullable Integer tolerance) implements Target {}

    /// Every value that the population has is represented by one delegate at least.
    record EachRepresented() implements Target {}
}
