package vn.daihoi.delegate.composition;

import org.jspecify.annotations.Nullable;

/// One value of an axis: how many delegates have it, beside what is wanted and what the population has.
///
/// @param value `yes` for those an axis of yes and no counts
/// @param share per cent of all delegates
/// @param population per cent of the population; null where nobody has numbers
/// @param atLeast per cent; null where nothing is wanted
/// @param atMost per cent; null where nothing is wanted
public record Bar(
        String value,
        int count,
        double share,
        @Nullable Double population,
        @Nullable Double atLeast,
        @Nullable Double atMost) {

    public boolean isShort() {
        return atLeast != null && share < atLeast;
    }

    public boolean isOver() {
        return atMost != null && share > atMost;
    }
}
