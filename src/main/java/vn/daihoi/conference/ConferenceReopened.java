package vn.daihoi.conference;

/// A conference that stood as held does so no longer: it had been recorded by mistake.
public record ConferenceReopened(long unitId) {}
