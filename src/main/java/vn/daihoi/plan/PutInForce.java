package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;

/// Puts a draft in force: from a day, with a reason. The standing body's act.
@Service
public class PutInForce {
    private final Drafts drafts;
    private final Plans plans;
    private final PlansInForce inForce;
    private final EditDraft editDraft;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    PutInForce(
            Drafts drafts,
            Plans plans,
            PlansInForce inForce,
            EditDraft editDraft,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.inForce = inForce;
        this.editDraft = editDraft;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen version of the draft that was looked at
    /// @throws PlanRefused while the file has faults
    @Transactional
    public StoredPlan put(PlanOwner owner, int seen, Enactment enactment) {
        var draft = drafts.lock(owner.unitId()).orElseThrow(() -> new NotThere("draft of unit", owner.code()));
        StaleEdit.unlessCurrent("draft of unit", owner.code(), seen, draft.version());
        var stored = put(owner, draft.yaml(), enactment);
        drafts.remove(owner.unitId());
        return stored;
    }

    /// Puts a file in force without a draft: for loading an installation.
    @Transactional
    public StoredPlan put(PlanOwner owner, String yaml, Enactment enactment) {
        var check = editDraft.check(owner, yaml, PlanReader.VIETNAMESE);
        if (!check.faults().isEmpty()) {
            throw new PlanRefused(check.faults());
        }
        var history = inForce.historyOf(owner.unitId());
        Refused.ifAnyBreach(findings(check, history, enactment));

        var document = document(check);
        var code = document.plan().code();
        var before = inForce.find(enactment.inForce(), owner.path());
        var stored = plans.add(owner, code, enactment, yaml, clock.instant(), actor());
        inForce.changedInThisTransaction();
        var changes = before.map(it -> PlanDifference.between(it.document(), document, Dictionary.VIETNAMESE))
                .orElse(List.of());
        var enacted = new Enacted(code, stored.number(), enactment, changes);
        journal.record(new Change("plan.put-in-force", "plan", stored.id(), owner.path(), null, enacted));
        live.changed(PlansInForce.TOPIC, null);
        events.publishEvent(new PlanPutInForce(owner.unitId(), owner.path(), code, stored.number(), stored.inForce()));
        return stored;
    }

    /// A version that came into force before the last one would never hold on any day after it.
    private static List<Finding> findings(DraftCheck check, List<StoredPlan> history, Enactment enactment) {
        var findings = new ArrayList<>(check.findings());
        if (!history.isEmpty() && enactment.inForce().isBefore(history.getLast().inForce())) {
            findings.add(new Finding(
                    "plan.in-force-before-last",
                    Severity.BREACH,
                    null,
                    List.of(enactment.inForce(), history.getLast().inForce()),
                    "inForce"));
        }
        return findings;
    }

    private static PlanDocument document(DraftCheck check) {
        var document = check.document();
        if (document == null) {
            throw new IllegalStateException("a draft without a document passed its check");
        }
        return document;
    }

    private static Actor actor() {
        return Acting.current().orElse(Actor.SYSTEM);
    }
}
