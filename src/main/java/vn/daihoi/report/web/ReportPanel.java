package vn.daihoi.report.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.ReportsBelow;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;

/// How far a unit's results report is, on the page of the unit.
@Component
class ReportPanel implements UnitPanel {
    private final ReportGrounds grounds;
    private final ReportsBelow below;
    private final Dictionary dictionary;

    ReportPanel(ReportGrounds grounds, ReportsBelow below, Dictionary dictionary) {
        this.grounds = grounds;
        this.below = below;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> of(Actor actor, Unit unit) {
        return grounds.find(unit)
                .flatMap(found -> below.one(unit.id(), found.season()))
                .map(one -> new Panel(
                        "report/unit-panel",
                        new UnitPanelPage(
                                "/units/" + unit.id() + "/report",
                                dictionary
                                        .here()
                                        .of("report.standing." + one.standing().code()),
                                Heads.badge(one.standing()))));
    }
}
