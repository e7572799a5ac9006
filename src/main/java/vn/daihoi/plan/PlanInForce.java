package vn.daihoi.plan;

import java.util.List;
import vn.daihoi.shared.Finding;

/// What binds a unit on a day.
///
/// @param document the whole that is in effect
/// @param versions the versions it comes from: the plan at the top first, then what was derived from it
/// @param conflicts what derived plans would have loosened
public record PlanInForce(PlanDocument document, List<StoredPlan> versions, List<Finding> conflicts) {

    public Plan plan() {
        return document.plan();
    }

    /// The nearest version: the unit's own, or that of the nearest unit above it.
    public StoredPlan version() {
        return versions.getLast();
    }
}
