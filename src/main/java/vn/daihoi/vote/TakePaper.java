package vn.daihoi.vote;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.Conferences;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;

/// Hands out one ballot paper of a secret vote to each delegate who is present: what the device has blinded is signed,
/// and nobody can see what it is.
@Service
public class TakePaper {
    private final Votes votes;
    private final Voters voters;
    private final Takings takings;
    private final VoteSeal seal;
    private final Conferences conferences;

    TakePaper(Votes votes, Voters voters, Takings takings, VoteSeal seal, Conferences conferences) {
        this.votes = votes;
        this.voters = voters;
        this.takings = takings;
        this.seal = seal;
        this.conferences = conferences;
    }

    /// The same blinded paper of the same person is signed again, to the same bytes: the answer may have been lost.
    ///
    /// @return the blind signature
    @Transactional
    public byte[] take(long voteId, long entryId, byte[] blinded) {
        var vote = votes.hold(voteId);
        Chair.refuseUnless(vote.kind() == VoteKind.SECRET && vote.state() instanceof VoteState.Running, "BQ-501");
        var conference = conferences
                .find(vote.conferenceId())
                .orElseThrow(() -> new NotThere("conference", vote.conferenceId()));
        Chair.refuseUnless(voters.mayVote(conference, entryId), "BQ-502");
        if (!takings.take(vote, entryId, blinded)) {
            var taken = takings.blinded(voteId, entryId);
            Chair.refuseUnless(taken.filter(one -> Arrays.equals(one, blinded)).isPresent(), "BQ-503");
        }
        var sealed = votes.sealedKey(voteId).orElseThrow(() -> new NotThere("key of vote", voteId));
        return seal.open(voteId, sealed)
                .sign(blinded)
                .orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-505"))));
    }
}
