package vn.daihoi.vote;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Ends the handing out of papers and opens the box. The key is destroyed before the first ballot can be cast: from
/// then on nobody makes another paper, and which paper belongs to whom cannot be guessed from who comes first.
@Service
public class OpenBox {
    private final Chair chair;
    private final Votes votes;
    private final Voters voters;
    private final Takings takings;
    private final SeasonClock clock;

    OpenBox(Chair chair, Votes votes, Voters voters, Takings takings, SeasonClock clock) {
        this.chair = chair;
        this.votes = votes;
        this.voters = voters;
        this.takings = takings;
        this.clock = clock;
    }

    @Transactional
    public void open(Actor actor, long voteId) {
        var held = chair.hold(actor, voteId);
        var vote = held.vote();
        Chair.refuseUnless(vote.kind() == VoteKind.SECRET && vote.state() instanceof VoteState.Running, "BQ-106");
        var took = takings.who(voteId);
        Chair.refuseUnless(!took.isEmpty(), "BQ-107");

        votes.destroyKey(voteId);
        takings.settle(voteId);
        var hall = voters.of(held.opened().conference()).andAlso(took);
        votes.save(voteId, new VoteState.BoxOpen(clock.instant(), actor.name()));
        votes.fix(
                voteId,
                new Votes.HandedOut(hall.summoned().size(), hall.present().size(), took.size()));
        chair.told(held.opened(), "box-opened", voteId, Map.of("papers", took.size()));
    }
}
