package vn.daihoi.exemplar;

import vn.daihoi.people.Kind;

/// An exemplar a unit stands behind.
///
/// @param branchId the unit right below the one that stands behind it, from where it came up; the unit itself where it
/// has proposed it
public record Backed(long exemplarId, long registrantId, Kind kind, long branchId) {}
