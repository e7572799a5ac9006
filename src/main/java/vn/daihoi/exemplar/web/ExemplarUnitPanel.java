package vn.daihoi.exemplar.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;

/// The exemplars of a unit and the units below it, on the page of the unit.
@Component
class ExemplarUnitPanel implements UnitPanel {
    private static final int SHOWN = 5;

    private final Exemplars exemplars;
    private final Seasons seasons;
    private final Dictionary dictionary;

    ExemplarUnitPanel(Exemplars exemplars, Seasons seasons, Dictionary dictionary) {
        this.exemplars = exemplars;
        this.seasons = seasons;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Panel> of(Actor actor, Unit unit) {
        return seasons.of(unit).map(season -> new Panel("exemplar/unit-panel", page(actor, unit, season)));
    }

    private UnitPanelPage page(Actor actor, Unit unit, String season) {
        var t = dictionary.here();
        var found = exemplars.find(actor, ExemplarFilter.under(season, unit.id()), SHOWN, 0);
        var some = found.rows().stream()
                .map(one -> new UnitPanelPage.Line(
                        "/exemplars/" + one.id(),
                        one.name(),
                        one.sheet().headline(),
                        Shown.state(one.state(), t),
                        Shown.badge(one.state())))
                .toList();
        return new UnitPanelPage("/exemplars?under=" + unit.code(), found.total(), some);
    }
}
