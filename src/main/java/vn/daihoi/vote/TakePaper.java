package vn.daihoi.vote;

import java.util.List;
import org.springframework.stereotype.Service;
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
    private final HandOut handOut;
    private final VoteSeal seal;
    private final Conferences conferences;

    TakePaper(Votes votes, Voters voters, HandOut handOut, VoteSeal seal, Conferences conferences) {
        this.votes = votes;
        this.voters = voters;
        this.handOut = handOut;
        this.seal = seal;
        this.conferences = conferences;
    }

    /// The same blinded paper of the same person is signed again, to the same bytes: the answer may have been lost.
    ///
    /// Signing takes longer than all else here, so no connection is held meanwhile; and it comes before the
    /// writing down, so that no paper is given out once the box is open. A signature that is thrown away is
    /// worth nothing.
    ///
    /// @return the blind signature
    public byte[] take(long voteId, long entryId, byte[] blinded) {
        var vote = votes.find(voteId).orElseThrow(() -> new NotThere("vote", voteId));
        HandOut.refuseUnlessHandingOut(vote);
        var conference = conferences
                .find(vote.conferenceId())
                .orElseThrow(() -> new NotThere("conference", vote.conferenceId()));
        Chair.refuseUnless(voters.mayVote(conference, entryId), "BQ-502");
        var signature = sign(voteId, blinded);
        handOut.writeDown(voteId, entryId, blinded);
        return signature;
    }

    /// Where the key is gone, the box has been opened a moment ago.
    private byte[] sign(long voteId, byte[] blinded) {
        var sealed = votes.sealedKey(voteId).orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-501"))));
        return seal.open(voteId, sealed)
                .sign(blinded)
                .orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-505"))));
    }
}
