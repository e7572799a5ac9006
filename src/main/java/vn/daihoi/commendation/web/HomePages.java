package vn.daihoi.commendation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Decisions;
import vn.daihoi.commendation.Desk;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.commendation.Proposal;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// Lays out where a unit's commendations stand.
@Component
class HomePages {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Decisions decisions;
    private final KeepRound keep;
    private final Units units;
    private final Dictionary dictionary;

    HomePages(
            Rounds rounds,
            Proposals proposals,
            Decisions decisions,
            KeepRound keep,
            Units units,
            Dictionary dictionary) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.decisions = decisions;
        this.keep = keep;
        this.units = units;
        this.dictionary = dictionary;
    }

    HomePage page(Actor actor, long unitId) {
        var t = dictionary.here();
        var unit = units.visibleTo(actor, unitId);
        var season = keep.season(unit);
        var made = decisions.of(unitId, season);
        return new HomePage(
                unit.name(),
                unitId,
                !season.isEmpty(),
                Desk.prepares(actor, unitId),
                rounds.of(unitId, season).stream().map(round -> row(round, t)).toList(),
                proposals.waitingAt(unitId, season).size(),
                made.stream().map(one -> row(one, t)).toList(),
                decisions.forUnit(unitId, season).stream()
                        .filter(one -> one.unitId() != unitId)
                        .map(one -> row(one, t))
                        .toList(),
                "/commendations/statistics?unit=" + unitId);
    }

    private HomePage.RoundRow row(Round round, Words t) {
        var all = proposals.inRound(round.id());
        var decided = all.stream().filter(Proposal::isDecided).count();
        var standing = standing(round, all, decided);
        return new HomePage.RoundRow(
                round.id(),
                round.name(),
                all.size(),
                decided,
                switch (standing) {
                    case "done" -> "good";
                    case "sent" -> "info";
                    case "empty" -> "plain";
                    default -> "heed";
                },
                t.of("commendation.standing." + standing),
                t.of("commendation.edited", round.editedBy(), round.editedAt()));
    }

    private static String standing(Round round, List<Proposal> all, long decided) {
        if (all.isEmpty()) {
            return "empty";
        }
        if (decided == all.size()) {
            return "done";
        }
        return round.isSent() ? "sent" : "open";
    }

    private HomePage.DecisionRow row(Decision one, Words t) {
        return new HomePage.DecisionRow(
                one.id(),
                one.act().number(),
                t.day(one.act().onDay()),
                one.title(),
                one.act().signer(),
                proposals.decidedBy(one.id()).size(),
                one.isRecalled());
    }
}
