package vn.daihoi.commendation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Decisions;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitPanel;

/// The way from a unit to its commendation rounds.
@Component
class CommendationPanel implements UnitPanel {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Decisions decisions;
    private final KeepRound keep;

    CommendationPanel(Rounds rounds, Proposals proposals, Decisions decisions, KeepRound keep) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.decisions = decisions;
        this.keep = keep;
    }

    @Override
    public int order() {
        return 40;
    }

    /// Not for those who keep accounts.
    @Override
    public Optional<Panel> of(Actor actor, Unit unit) {
        var season = keep.season(unit);
        if (season.isEmpty() || actor.roles().equals(java.util.Set.of(Roles.ADMINISTRATOR))) {
            return Optional.empty();
        }
        return Optional.of(new Panel(
                "commendation/unit-panel",
                new PanelPage(
                        CommendationPlaces.ofUnit(unit.id()),
                        rounds.of(unit.id(), season).size(),
                        proposals.waitingAt(unit.id(), season).size(),
                        standing(decisions.of(unit.id(), season)),
                        standing(decisions.forUnit(unit.id(), season)))));
    }

    private static int standing(List<Decision> decisions) {
        return (int) decisions.stream().filter(one -> !one.isRecalled()).count();
    }
}
