package vn.daihoi.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// Something people can be told apart by, and its values among those proposed.
///
/// @param citation what the plan says of it; null where it says nothing
public record Attribute(String name, @Nullable Citation citation, List<Value> values) {

    /// @param people proposed who have it
    /// @param atLeast per cent wanted; null where nothing is
    /// @param population per cent of the population; null where nobody has numbers
    /// @param given seats decided for a unit; null where nothing is decided
    public record Value(
            String name,
            int people,
            @Nullable Double atLeast,
            @Nullable Double atMost,
            @Nullable Double population,
            @Nullable Integer given) {}
}
