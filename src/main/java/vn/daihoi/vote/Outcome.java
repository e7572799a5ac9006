package vn.daihoi.vote;

import vn.daihoi.ballot.Tally;

/// The result of a closed vote.
///
/// @param summoned delegates with a vote who were summoned
/// @param present of them in the hall when it was voted
/// @param passed with quorum and majority
public record Outcome(int summoned, int present, Tally tally, boolean passed) {

    /// Delegates in the hall of whom there is no vote.
    public int silent() {
        return Math.max(0, present - tally.sum());
    }
}
