package vn.daihoi.vote;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Paper;

/// Lays a handful of checked ballots into the box, in one transaction.
@Service
class CastBallots {
    private final Votes votes;
    private final Ballots ballots;
    private final Chair chair;

    CastBallots(Votes votes, Ballots ballots, Chair chair) {
        this.votes = votes;
        this.ballots = ballots;
        this.chair = chair;
    }

    /// @return what lies in the box for each paper; empty while the box is not open
    @Transactional
    Map<Paper, Choice> cast(long voteId, Collection<Ballot> handful) {
        var vote = votes.hold(voteId);
        if (!(vote.state() instanceof VoteState.BoxOpen)) {
            return Map.of();
        }
        ballots.cast(vote, handful);
        chair.stirred(vote.unitId());
        return ballots.lying(voteId, handful).stream().collect(Collectors.toMap(Ballot::paper, Ballot::choice));
    }
}
