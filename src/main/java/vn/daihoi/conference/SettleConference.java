package vn.daihoi.conference;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// The head commits the unit to its conference. A breach stops it unless the head accepts it with a reason.
@Service
public class SettleConference {
    private final Changes changes;
    private final Conferences conferences;
    private final Judgements judgements;
    private final Acceptance acceptance;
    private final SeasonClock clock;

    SettleConference(
            Changes changes, Conferences conferences, Judgements judgements, Acceptance acceptance, SeasonClock clock) {
        this.changes = changes;
        this.conferences = conferences;
        this.judgements = judgements;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /// @param codes the breaches the head accepts
    /// @param reason why; without one nothing is accepted
    @Transactional
    public void settle(Actor actor, long id, Set<String> codes, String reason) {
        var opened = changes.openAsHead(actor, id);
        Editors.refuseUnless(opened.conference().state().factsAreOpen(), "HN-611");
        var breaches = judgements.of(opened.unit(), opened.conference()).openBreaches();
        acceptance.ofOrRefuse(opened, breaches, codes, reason);

        var planned = new ConferenceState.Planned(clock.instant(), actor.name());
        conferences.saveState(id, planned);
        changes.close(
                opened, "conference.settled", StateWords.of(opened.conference().state()), StateWords.of(planned));
    }
}
