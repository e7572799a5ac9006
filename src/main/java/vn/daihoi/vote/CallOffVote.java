package vn.daihoi.vote;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Calls a running vote off, with a reason: nothing of it counts, and the question may be put again.
@Service
public class CallOffVote {
    private final Chair chair;
    private final Votes votes;
    private final SeasonClock clock;

    CallOffVote(Chair chair, Votes votes, SeasonClock clock) {
        this.chair = chair;
        this.votes = votes;
        this.clock = clock;
    }

    @Transactional
    public void callOff(Actor actor, long voteId, String reason) {
        var held = chair.hold(actor, voteId);
        Chair.refuseUnless(held.vote().isRunning(), "BQ-303");
        Chair.refuseUnless(!reason.isBlank(), "BQ-305");
        votes.destroyKey(voteId);
        votes.save(voteId, new VoteState.CalledOff(reason.strip(), clock.instant(), actor.name()));
        chair.told(held.opened(), "called-off", voteId, Map.of("reason", reason.strip()));
    }
}
