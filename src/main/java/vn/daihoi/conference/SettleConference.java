package vn.daihoi.conference;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// The head commits the unit to its conference. A breach stops it unless the head accepts it with a reason.
@Service
public class SettleConference {
    private final Changes changes;
    private final Conferences conferences;
    private final Judgements judgements;
    private final AcceptedFindings accepted;
    private final SeasonClock clock;

    SettleConference(
            Changes changes,
            Conferences conferences,
            Judgements judgements,
            AcceptedFindings accepted,
            SeasonClock clock) {
        this.changes = changes;
        this.conferences = conferences;
        this.judgements = judgements;
        this.accepted = accepted;
        this.clock = clock;
    }

    /// @param codes the breaches the head accepts
    /// @param reason why; without one nothing is accepted
    @Transactional
    public void settle(Actor actor, long id, Set<String> codes, String reason) {
        var opened = changes.openAsHead(actor, id);
        Editors.refuseUnless(opened.conference().state().factsAreOpen(), "HN-611");
        var breaches = judgements.of(opened.unit(), opened.conference()).openBreaches();
        var agreed = reason.isBlank() ? List.<Finding>of() : among(breaches, codes);
        Refused.ifAny(breaches.stream().filter(it -> !agreed.contains(it)).toList());

        agreed.forEach(finding -> accepted.add(opened.conference(), accepted(opened, finding, reason)));
        var planned = new ConferenceState.Planned(clock.instant(), actor.name());
        conferences.saveState(id, planned);
        changes.close(
                opened, "conference.settled", StateWords.of(opened.conference().state()), StateWords.of(planned));
    }

    private static List<Finding> among(List<Finding> breaches, Set<String> codes) {
        return breaches.stream().filter(it -> codes.contains(it.code())).toList();
    }

    private AcceptedFinding accepted(Opened opened, Finding finding, String reason) {
        var actor = opened.actor();
        return new AcceptedFinding(
                finding.code(),
                AcceptedFinding.factsOf(finding),
                reason.strip(),
                actor.name(),
                actor.accountId(),
                clock.instant());
    }
}
