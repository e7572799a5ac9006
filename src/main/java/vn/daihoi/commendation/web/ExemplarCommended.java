package vn.daihoi.commendation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Proposal;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// For which honours an exemplar is proposed in the season, and how far that is.
@Component
class ExemplarCommended implements ExemplarPanel {
    private final Proposals proposals;
    private final Units units;
    private final Dictionary dictionary;

    ExemplarCommended(Proposals proposals, Units units, Dictionary dictionary) {
        this.proposals = proposals;
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
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("commendation/exemplar-panel", new ExemplarPage(lines)));
    }

    private ExemplarPage.Row line(Proposal one) {
        var t = dictionary.here();
        var decision = one.decisionId();
        return new ExemplarPage.Row(
                one.title(),
                decision == null ? "/commendations/" + one.roundId() : "/commendations/decisions/" + decision,
                decision == null ? "heed" : "good",
                decision == null
                        ? t.of(
                                "commendation.line.above",
                                units.find(one.deskId()).map(Unit::name).orElse(""))
                        : t.of("commendation.line.decided"));
    }
}
