package vn.daihoi.exemplar;

import java.time.Instant;

/// The unit whose plan the season follows has taken an exemplar up: it is one of the congress.
public record ExemplarChosen(long exemplarId, long registrantId, long unitId, Instant at) {}
