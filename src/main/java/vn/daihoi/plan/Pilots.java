package vn.daihoi.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Units chosen to go first (KH128 II.2.c).
///
/// @param window when pilots hold their conference, instead of their tier's window
/// @param invitePeers whether they invite units of the same tier to learn
public record Pilots(
        @Nullable Cited<Window> window, @Nullable Cited<Boolean> invitePeers, List<Cited<NamedBody>> units) {
    static final Pilots NONE = new Pilots(null, null, List.of());

    public Pilots {
        units = Absent.asEmpty(units);
    }

    public Optional<Cited<NamedBody>> named(String unitCode) {
        return units.stream().filter(it -> it.value().unit().equals(unitCode)).findFirst();
    }
}
