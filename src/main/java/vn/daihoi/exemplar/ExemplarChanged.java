package vn.daihoi.exemplar;

/// What is written of an exemplar, or where it stands, has changed.
public record ExemplarChanged(long exemplarId, long unitId) {}
