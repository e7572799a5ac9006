package vn.daihoi.plan;

import java.util.List;
import vn.daihoi.shared.Finding;

/// A derived plan together with the plan it derives from.
///
/// @param document the whole that is in effect: where the derived plan would loosen the plan above, that one's value
/// @param conflicts what it would have loosened, each citing the paragraph above it
public record DerivedPlan(PlanDocument document, List<Finding> conflicts) {}
