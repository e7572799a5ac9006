package vn.daihoi.vote;

/// A question was put to the hall.
public record VoteOpened(long voteId, long conferenceId, long unitId) {}
