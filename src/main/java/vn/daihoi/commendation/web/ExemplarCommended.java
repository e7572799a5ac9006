package vn.daihoi.commendation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Closing;
import vn.daihoi.commendation.Decisions;
import vn.daihoi.commendation.Desk;
import vn.daihoi.commendation.Proposal;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// For which honours an exemplar is proposed in the season, and how far that is.
@Component
class ExemplarCommended implements ExemplarPanel {
    private final Proposals proposals;
    private final Decisions decisions;
    private final Rounds rounds;
    private final Closing closing;
    private final Units units;
    private final Dictionary dictionary;

    ExemplarCommended(
            Proposals proposals,
            Decisions decisions,
            Rounds rounds,
            Closing closing,
            Units units,
            Dictionary dictionary) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.rounds = rounds;
        this.closing = closing;
        this.units = units;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> of(Actor actor, Exemplar exemplar) {
        var lines = proposals.of(exemplar.registrantId(), exemplar.season()).stream()
                .map(this::line)
                .toList();
        var open = open(actor, exemplar);
        return lines.isEmpty() && open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("commendation/exemplar-panel", new ExemplarPage(lines, open)));
    }

    /// Rounds of the reader's unit that have not gone up, and are not done with.
    private List<Choice> open(Actor actor, Exemplar exemplar) {
        var unit = actor.unitId();
        return unit == null || !Desk.prepares(actor, unit)
                ? List.of()
                : rounds.of(unit, exemplar.season()).stream()
                        .filter(round -> !round.isSent()
                                && closing.of(round).filter(Closing.Closed::all).isEmpty())
                        .map(round -> new Choice(
                                "/commendations/" + round.id() + "/proposals?registrant=" + exemplar.registrantId(),
                                round.name()))
                        .toList();
    }

    private ExemplarPage.Row line(Proposal one) {
        var t = dictionary.here();
        var decision = one.decisionId();
        return new ExemplarPage.Row(
                decision == null ? one.title() : decisions.get(decision).title(),
                decision == null ? "/commendations/" + one.roundId() : "/commendations/decisions/" + decision,
                decision == null ? "heed" : "good",
                decision == null
                        ? t.of(
                                "commendation.line.above",
                                units.find(one.deskId()).map(Unit::name).orElse(""))
                        : t.of("commendation.line.decided"));
    }
}
