package vn.daihoi.people;

/// Two entries turned out to be one person: references to the absorbed one now mean the survivor.
public record RegistrantsMerged(long mergeId, long survivorId, long absorbedId) {}
