package vn.daihoi.vote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.ballot.Choice;
import vn.daihoi.conference.Conferences;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;

/// A delegate answers an open vote, and may answer otherwise until it is closed.
@Service
public class AnswerVote {
    private final Votes votes;
    private final Voters voters;
    private final Answers answers;
    private final Conferences conferences;
    private final Chair chair;
    private final SeasonClock clock;

    AnswerVote(Votes votes, Voters voters, Answers answers, Conferences conferences, Chair chair, SeasonClock clock) {
        this.votes = votes;
        this.voters = voters;
        this.answers = answers;
        this.conferences = conferences;
        this.chair = chair;
        this.clock = clock;
    }

    @Transactional
    public void answer(long voteId, long entryId, Choice choice) {
        var vote = votes.hold(voteId);
        Chair.refuseUnless(vote.kind() == VoteKind.OPEN && vote.isRunning(), "BQ-504");
        var conference = conferences
                .find(vote.conferenceId())
                .orElseThrow(() -> new NotThere("conference", vote.conferenceId()));
        Chair.refuseUnless(voters.mayVote(conference, entryId), "BQ-502");
        answers.give(vote, entryId, choice, clock.instant());
        chair.stirred(vote.unitId());
    }
}
