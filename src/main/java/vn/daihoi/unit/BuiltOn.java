package vn.daihoi.unit;

import java.util.Collection;
import java.util.Optional;
import vn.daihoi.shared.Finding;

/// A question to the modules that keep things of units, before some are taken out of the tree again: is there anything?
public interface BuiltOn {
    Optional<Finding> units(Collection<Long> ids);

    /// They go: what was laid on them by itself, and nobody has touched, goes with them.
    default void gone(Collection<Long> ids) {}
}
