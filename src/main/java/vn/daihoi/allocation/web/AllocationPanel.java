package vn.daihoi.allocation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.allocation.DecidedSeat;
import vn.daihoi.allocation.DecidedSeats;
import vn.daihoi.allocation.Decision;
import vn.daihoi.allocation.Decisions;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;

/// Shows a unit the number of delegates it has been given, and why.
@Component
class AllocationPanel implements UnitPanel {
    private final DecidedSeats seats;
    private final Decisions decisions;

    AllocationPanel(DecidedSeats seats, Decisions decisions) {
        this.seats = seats;
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 20;
    }

    /// Empty while nothing is decided for the unit; the congress's own unit has its page instead.
    @Override
    public Optional<Panel> of(Actor actor, Unit unit) {
        var given = seats.ofUnit(unit.id());
        return given.stream()
                .findFirst()
                .flatMap(first -> decisions.find(first.decisionId()))
                .filter(decision -> decision.unitId() != unit.id())
                .map(decision -> new Panel("allocation/unit-panel", page(decision, given)));
    }

    private static PanelPage page(Decision decision, List<DecidedSeat> given) {
        var groups = given.stream()
                .filter(it -> !it.groupCode().isEmpty() && it.seats() > 0)
                .toList();
        int total = given.stream().mapToInt(DecidedSeat::seats).sum();
        return new PanelPage(decision, total, given.getFirst().why(), groups);
    }
}
