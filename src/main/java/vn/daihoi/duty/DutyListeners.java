package vn.daihoi.duty;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.conference.ConferenceHeld;
import vn.daihoi.conference.ConferenceReopened;
import vn.daihoi.plan.PlanPutInForce;
import vn.daihoi.unit.UnitChanged;

/// What makes units owe something else. In the transaction of the cause: nobody sees a plan without its duties.
@Component
class DutyListeners {
    private final RefreshAll refreshAll;
    private final RefreshDuties refreshDuties;

    DutyListeners(RefreshAll refreshAll, RefreshDuties refreshDuties) {
        this.refreshAll = refreshAll;
        this.refreshDuties = refreshDuties;
    }

    @EventListener
    void plan(PlanPutInForce put) {
        refreshAll.refresh();
    }

    /// Once for all units that the transaction changes: a list of a thousand is one recount.
    @EventListener
    void unit(UnitChanged changed) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return; // will be counted at the end
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                refreshAll.refresh();
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResourceIfPossible(DutyListeners.this);
            }
        });
    }

    /// KH128 III.5: the report is due right after the conference.
    @EventListener
    void held(ConferenceHeld held) {
        refreshDuties.held(held.unitId(), held.heldOn());
    }

    /// Recorded by mistake: what is owed after the conference is not owed yet.
    @EventListener
    void reopened(ConferenceReopened reopened) {
        refreshDuties.notHeld(reopened.unitId());
    }
}
