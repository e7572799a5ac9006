package vn.daihoi.exemplar.web;

import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarRights;
import vn.daihoi.exemplar.ExemplarState;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Which buttons a reader has on the page of an exemplar.
///
/// @param edit the unit's people, while it is open
/// @param send the head lets it go up
/// @param handBack the head gives it back to the officer
/// @param decide the unit with which it lies
public record Acts(
        boolean edit,
        boolean handOver,
        boolean callBack,
        boolean send,
        boolean handBack,
        boolean remove,
        boolean decide,
        boolean sendOn,
        boolean reconsider,
        boolean evidence,
        boolean consent) {

    public boolean any() {
        return handOver || callBack || send || handBack || remove || decide || sendOn || reconsider;
    }

    @Component
    static class For {
        private final Units units;

        For(Units units) {
            this.units = units;
        }

        Acts of(Actor actor, Exemplar one) {
            var state = one.state();
            var prepares = ExemplarRights.prepares(actor, one.unitId());
            var approves = ExemplarRights.approves(actor, one.unitId());
            var desk = units.find(one.deskUnitId());
            var decides = desk.map(unit -> ExemplarRights.decides(actor, unit)).orElse(false);
            var open = state.isOpenForChanges();
            var waiting = state instanceof ExemplarState.AwaitingHead;
            return new Acts(
                    prepares && open,
                    prepares && open && !approves,
                    prepares && waiting,
                    approves && (open || waiting),
                    approves && waiting,
                    prepares && state instanceof ExemplarState.Drafting,
                    decides && state instanceof ExemplarState.Proposed,
                    decides
                            && state instanceof ExemplarState.TakenUp
                            && desk.map(Unit::parentId).isPresent(),
                    decides && (state.isVouchedFor() || state instanceof ExemplarState.NotTaken),
                    prepares,
                    ExemplarRights.keepsConsent(actor, one));
        }
    }
}
