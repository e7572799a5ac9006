package vn.daihoi.people;

/// Somebody was entered, or what is known of them changed. Lists that count them count again.
public record RegistrantChanged(long registrantId, long unitId) {}
