package vn.daihoi.exemplar;

import java.time.Instant;

/// What was done with a proposal.
///
/// @param action code of an [Action]
/// @param unitId in whose name
public record Step(String action, long unitId, String unitName, String reason, String by, Instant at) {}
