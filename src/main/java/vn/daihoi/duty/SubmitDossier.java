package vn.daihoi.duty;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.shared.Actor;

/// The officer lays the dossier before the head of the unit, or takes it back from there.
@Service
public class SubmitDossier {
    private final Dossiers dossiers;
    private final DossierSteps steps;

    SubmitDossier(Dossiers dossiers, DossierSteps steps) {
        this.dossiers = dossiers;
        this.steps = steps;
    }

    /// With its faults, if it has any: the head sees them and decides.
    @Transactional
    public void submit(Actor actor, long id, int version) {
        var dossier = dossiers.lock(actor, id);
        Desk.requirePreparing(actor, dossier.duty());
        steps.requireFirst(dossier, canBeSubmitted(dossier), version);

        var round = dossier.round() + (dossier.state() instanceof DossierState.Returned ? 1 : 0);
        steps.move(actor, dossier, new DossierState.AwaitingHead(steps.now()), round, Action.SUBMITTED, null);
        steps.tellHeads(dossier, "duty.notice.submitted", dossier.duty().name(), actor.name());
    }

    @Transactional
    public void withdraw(Actor actor, long id, int version) {
        var dossier = dossiers.lock(actor, id);
        Desk.requirePreparing(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state() instanceof DossierState.AwaitingHead, version);

        steps.move(actor, dossier, new DossierState.Drafting(steps.now()), dossier.round() + 1, Action.WITHDRAWN, null);
    }

    private static boolean canBeSubmitted(Dossier dossier) {
        return dossier.version() > 0 && dossier.state().isOpenForChanges();
    }
}
