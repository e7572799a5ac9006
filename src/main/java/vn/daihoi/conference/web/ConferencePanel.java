package vn.daihoi.conference.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.ConferenceList;
import vn.daihoi.conference.Grounds;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.conference.Standing;
import vn.daihoi.conference.Standings;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;

/// Shows a unit's conference, and the invitations it has received, on the page of the unit.
@Component
class ConferencePanel implements UnitPanel {
    private final GroundsFor grounds;
    private final Standings standings;
    private final Overviews overviews;

    ConferencePanel(GroundsFor grounds, Standings standings, Overviews overviews) {
        this.grounds = grounds;
        this.standings = standings;
        this.overviews = overviews;
    }

    @Override
    public int order() {
        return 10;
    }

    /// Empty for a unit the plan gives no conference.
    @Override
    public Optional<Panel> of(Actor actor, Unit unit) {
        return grounds.find(unit, null).map(found -> new Panel("conference/unit-panel", page(actor, unit, found)));
    }

    private UnitPanelPage page(Actor actor, Unit unit, Grounds found) {
        var standing = standings.ofUnit(unit.id(), found.plan().heading().season());
        var state = standing.map(Standing::state).orElse(ConferenceList.NOT_BEGUN);
        return new UnitPanelPage(
                "/units/" + unit.id() + "/conference",
                standing.orElse(null),
                state,
                Heads.badge(state),
                overviews.invitations(actor, unit));
    }
}
