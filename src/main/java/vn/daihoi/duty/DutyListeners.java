package vn.daihoi.duty;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
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

    @EventListener
    void unit(UnitChanged changed) {
        refreshAll.refresh();
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
