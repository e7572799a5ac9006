package vn.daihoi.people;

import java.time.Instant;

/// A merge that was done and may be undone.
///
/// @param absorbedName as it was called before
public record Merge(long id, long survivorId, long absorbedId, String absorbedName, String byName, Instant at) {}
