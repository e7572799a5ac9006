package vn.daihoi.ballot;

/// What the published board of a vote says before its ballots.
///
/// @param code public number of the vote
/// @param question as it was put to the hall, on one line
/// @param summoned delegates with a vote who were summoned
/// @param present of them in the hall when the papers had been handed out
/// @param taken how many papers were handed out: there can be no more ballots
public record BoardHead(String code, String question, VoteKey key, int summoned, int present, int taken) {}
