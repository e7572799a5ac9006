package vn.daihoi.vote;

/// A vote was counted; its result stands.
public record VoteClosed(long voteId, long conferenceId, long unitId, Outcome outcome) {}
