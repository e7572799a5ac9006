package vn.daihoi.vote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.AdoptList;
import vn.daihoi.delegate.Adoption;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Lays the result of a vote into the list of delegates to the next congress: only a list that was passed goes up
/// (KH128 II.3, item 8). Done right after closing; where something stands against it, again once that is cleared.
@Service
public class PassList {
    private final Chair chair;
    private final AdoptList adopt;
    private final DelegateLists lists;

    PassList(Chair chair, AdoptList adopt, DelegateLists lists) {
        this.chair = chair;
        this.adopt = adopt;
        this.lists = lists;
    }

    /// Throws [vn.daihoi.shared.StaleEdit] if the list is no more the one the hall has seen.
    ///
    /// @param confirmed that what is odd about the vote is so
    @Transactional
    public void pass(Actor actor, long voteId, boolean confirmed) {
        var vote = chair.hold(actor, voteId).vote();
        var listId = vote.listId();
        var outcome = vote.outcome().filter(Outcome::passed);
        Chair.refuseUnless(listId != null && outcome.isPresent(), "BQ-306");
        if (listId != null && outcome.isPresent()) {
            adopt.adopt(actor, listId, vote.listVersion(), adoption(vote, outcome.get()), confirmed);
        }
    }

    private Adoption adoption(Vote vote, Outcome outcome) {
        var tally = outcome.tally();
        return new Adoption(
                SeasonClock.dayOf(vote.state().at()),
                outcome.summoned(),
                outcome.present(),
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                vote.kind().isSecret());
    }

    /// Whether the list this vote was about has been recorded as passed.
    public boolean isRecorded(Vote vote) {
        var listId = vote.listId();
        return listId != null
                && lists.find(listId).filter(list -> list.adopted()).isPresent();
    }
}
