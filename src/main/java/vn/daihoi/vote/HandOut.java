package vn.daihoi.vote;

import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who took a paper, in a transaction as short as can be: a whole hall stands in line for it.
@Service
class HandOut {
    private final Votes votes;
    private final Takings takings;

    HandOut(Votes votes, Takings takings) {
        this.votes = votes;
        this.takings = takings;
    }

    static void refuseUnlessHandingOut(Vote vote) {
        Chair.refuseUnless(vote.kind() == VoteKind.SECRET && vote.state() instanceof VoteState.Running, "BQ-501");
    }

    /// Refuses a second paper; the same one again is no second.
    @Transactional
    void writeDown(long voteId, long entryId, byte[] blinded) {
        var vote = votes.hold(voteId);
        refuseUnlessHandingOut(vote);
        if (!takings.take(vote, entryId, blinded)) {
            var taken = takings.blinded(voteId, entryId);
            Chair.refuseUnless(taken.filter(one -> Arrays.equals(one, blinded)).isPresent(), "BQ-503");
        }
    }
}
