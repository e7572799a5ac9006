package vn.daihoi.plan;

import java.time.Instant;

/// A plan a unit is working on; it may still be full of faults.
///
/// @param version of the row, for editing by two
public record Draft(long unitId, String yaml, int version, Instant savedAt, String savedByName) {}
