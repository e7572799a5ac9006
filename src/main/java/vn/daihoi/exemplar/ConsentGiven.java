package vn.daihoi.exemplar;

import java.time.Instant;

/// An exemplar may be published from now on.
public record ConsentGiven(long exemplarId, long unitId, Instant at) {}
