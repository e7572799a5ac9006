package vn.daihoi.duty;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanPutInForce;
import vn.daihoi.unit.UnitChanged;

/// What makes units owe something else. In the transaction of the cause: nobody sees a plan without its duties.
@Component
class DutyListeners {
    private final RefreshAll refreshAll;

    DutyListeners(RefreshAll refreshAll) {
        this.refreshAll = refreshAll;
    }

    @EventListener
    void plan(PlanPutInForce put) {
        refreshAll.refresh();
    }

    @EventListener
    void unit(UnitChanged changed) {
        refreshAll.refresh();
    }
}
