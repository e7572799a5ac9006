package vn.daihoi.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// The head of the unit sends the dossier up, or hands it back to the officer. Nothing goes up with a breach that no
/// head has accepted in writing.
@Service
public class ApproveDossier {
    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final SeasonClock clock;

    ApproveDossier(Dossiers dossiers, DossierSteps steps, SeasonClock clock) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param reasons why a breach is accepted, by its code; stands on the dossier for those above to read
    @Transactional
    public void approve(Actor actor, long id, int version, Map<String, String> reasons) {
        var dossier = dossiers.lock(actor, id);
        Desk.requireApproving(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state() instanceof DossierState.AwaitingHead, version);
        accept(actor, dossier, DossierRules.check(dossier, clock.today()), reasons);

        steps.move(actor, dossier, new DossierState.SentUp(steps.now()), dossier.round(), Action.SENT_UP, null);
        var unit = dossier.duty().unit();
        steps.tellReceiver(dossier, "duty.notice.sent_up", dossier.duty().name(), unit.name(), actor.name());
    }

    private void accept(Actor actor, Dossier dossier, List<Finding> findings, Map<String, String> reasons) {
        var open = new ArrayList<Finding>();
        for (var breach : dossier.openBreaches(findings)) {
            var reason = reasons.getOrDefault(breach.code(), "").strip();
            if (reason.isEmpty()) {
                open.add(breach);
            } else {
                dossiers.accept(dossier, accepted(actor, dossier, breach, reason), actor.accountId());
            }
        }
        Refused.ifAny(open);
    }

    private AcceptedFinding accepted(Actor actor, Dossier dossier, Finding breach, String reason) {
        return new AcceptedFinding(
                dossier.round(), breach.code(), AcceptedFinding.factsOf(breach), reason, actor.name(), steps.now());
    }

    @Transactional
    public void handBack(Actor actor, long id, int version, String reason) {
        var dossier = dossiers.lock(actor, id);
        Desk.requireApproving(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state() instanceof DossierState.AwaitingHead, version);
        ReviewDossier.requireReason(dossier, reason);

        var drafting = new DossierState.Drafting(steps.now());
        steps.move(actor, dossier, drafting, dossier.round() + 1, Action.HANDED_BACK, reason);
        steps.tellUnit(dossier, "duty.notice.handed_back", dossier.duty().name(), actor.name(), reason);
    }
}
