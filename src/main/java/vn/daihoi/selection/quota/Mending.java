package vn.daihoi.selection.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fewest changes to a list after which it keeps every rule.
public record Mending(List<Swap> swaps) {
    /// One goes, one comes. Nobody goes where the list is too short, nobody comes where it is too long.
    ///
    /// @param out who goes
    /// @param in who comes
    /// @param alike others who could come as well as `in`: no rule tells them apart
    public record Swap(@Nullable String out, @Nullable String in, List<String> alike) {}

    public Mending {
        swaps = List.copyOf(swaps);
    }
}
