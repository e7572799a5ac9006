package vn.daihoi.duty.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.DutyList;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;

/// Shows what a unit owes on the page of the unit.
@Component
class DutyPanel implements UnitPanel {
    private static final int MOST = 50;

    private final DutyList duties;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    DutyPanel(DutyList duties, SeasonClock clock, Dictionary dictionary) {
        this.duties = duties;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 20;
    }

    /// Empty for a unit that owes nothing.
    @Override
    public Optional<Panel> of(Actor actor, Unit unit) {
        var words = new DutyWords(dictionary.here(), clock.today());
        var rows = duties.of(actor, unit.id(), MOST).stream().map(words::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Panel("duty/unit-panel", new DutyPanelPage(rows)));
    }
}
