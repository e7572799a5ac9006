package vn.daihoi.duty;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.ReportConference;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// The receiver takes the dossier in, returns it with reasons, or accepts it. Deciding takes it in by itself.
@Service
public class ReviewDossier {
    private final Dossiers dossiers;
    private final DossierEvents events;
    private final DossierSteps steps;
    private final ReportConference reportConference;

    ReviewDossier(Dossiers dossiers, DossierEvents events, DossierSteps steps, ReportConference reportConference) {
        this.dossiers = dossiers;
        this.events = events;
        this.steps = steps;
        this.reportConference = reportConference;
    }

    @Transactional
    public void receive(Actor actor, long id, int version) {
        var dossier = dossiers.lock(actor, id);
        Desk.requireReceiving(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state() instanceof DossierState.SentUp, version);

        steps.move(actor, dossier, new DossierState.Received(steps.now()), dossier.round(), Action.RECEIVED, null);
        steps.tellUnit(dossier, "duty.notice.received", dossier.duty().name(), actor.name());
    }

    @Transactional
    public void accept(Actor actor, long id, int version) {
        var dossier = deciding(actor, id, version);

        steps.move(actor, dossier, new DossierState.Accepted(steps.now()), dossier.round(), Action.ACCEPTED, null);
        steps.tellUnit(dossier, "duty.notice.accepted", dossier.duty().name(), actor.name());
        reported(actor, dossier);
    }

    /// KH128 III.5: with its report accepted, the conference itself is reported, as of the day the report went up.
    private void reported(Actor actor, Dossier dossier) {
        var duty = dossier.duty();
        if (duty.document() == DutyDocument.REPORT) {
            events.last(dossier, Action.SENT_UP)
                    .map(step -> SeasonClock.dayOf(step.at()))
                    .ifPresent(
                            day -> reportConference.accepted(actor, duty.unit().id(), duty.season(), day));
        }
    }

    @Transactional
    public void giveBack(Actor actor, long id, int version, String reason) {
        var dossier = dossiers.lock(actor, id);
        Desk.requireReceiving(actor, dossier.duty());
        steps.requireFirst(dossier, mayReturn(dossier, version), version);
        requireReason(dossier, reason);

        var returned = new DossierState.Returned(steps.now(), reason);
        steps.move(actor, dossier, returned, dossier.round(), Action.RETURNED, reason);
        steps.tellUnit(dossier, "duty.notice.returned", dossier.duty().name(), actor.name(), reason);
        if (dossier.isAcceptedReport()) {
            reportConference.returned(
                    actor, dossier.duty().unit().id(), dossier.duty().season());
        }
    }

    /// A report accepted by mistake can still go back, by somebody who saw it accepted; who merely came second learns
    /// that.
    private static boolean mayReturn(Dossier dossier, int version) {
        return dossier.state().isWithReceiver() || (dossier.isAcceptedReport() && dossier.version() == version);
    }

    private Dossier deciding(Actor actor, long id, int version) {
        var dossier = dossiers.lock(actor, id);
        Desk.requireReceiving(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state().isWithReceiver(), version);
        return dossier;
    }

    /// A unit that gets its paper back must know why.
    static void requireReason(Dossier dossier, String reason) {
        if (reason.isBlank()) {
            throw new Refused(
                    List.of(Finding.breach("NOP-204", dossier.duty().citation()).at("reason")));
        }
    }
}
