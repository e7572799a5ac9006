package vn.daihoi.commendation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.Honours;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A decision gives an honour: the lines are decided, and the honour stands in the register with its number and day.
@Service
public class DecideAwards {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Lines lines;
    private final KeepHonours keepHonours;
    private final Units units;
    private final Tell tell;
    private final SeasonClock clock;

    DecideAwards(
            Rounds rounds,
            Proposals proposals,
            Decisions decisions,
            Lines lines,
            KeepHonours keepHonours,
            Units units,
            Tell tell,
            SeasonClock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.decisions = decisions;
        this.lines = lines;
        this.keepHonours = keepHonours;
        this.units = units;
        this.tell = tell;
        this.clock = clock;
    }

    /// By a paper that was issued in this very transaction: exactly those whom the paper names.
    @Transactional(propagation = Propagation.MANDATORY)
    public long issued(Actor actor, Subject subject, List<Long> named, Decision.Act act, long paperId) {
        var round = rounds.lock(actor, subject.roundId());
        Desk.requireCommitting(actor, round.unitId());
        var unit = units.visibleTo(actor, round.unitId());
        var here = RoundRules.decidable(round, unit, lines.of(actor, proposals.inRound(round.id()))).stream()
                .filter(line -> named.contains(line.id()))
                .toList();
        if (here.size() != new HashSet<>(named).size()) {
            throw KeepRound.refused("KT-402");
        }
        return decide(actor, round, unit, subject, here, act, paperId);
    }

    /// A decision that somebody above has signed, or that was signed on paper: written down with what stands on it.
    @Transactional
    public long record(Actor actor, Subject subject, int version, Decision.Act act) {
        var round = rounds.lock(actor, subject.roundId());
        Desk.requireCommitting(actor, round.unitId());
        StaleEdit.unlessCurrent(Tell.SUBJECT, round.id(), version, round.version());
        var unit = units.visibleTo(actor, round.unitId());
        var here = lines.of(actor, proposals.inRound(round.id())).stream()
                .filter(line -> VoteRules.isHere(line, round)
                        && VoteRules.passes(line, round)
                        && line.proposal().award().equals(subject.award())
                        && line.proposal().rank().equals(subject.rank()))
                .toList();
        if (here.isEmpty()) {
            throw KeepRound.refused("KT-403");
        }
        return decide(actor, round, unit, subject, here, act, null);
    }

    private long decide(
            Actor actor,
            Round round,
            Unit unit,
            Subject subject,
            List<Line> here,
            Decision.Act act,
            @Nullable Long paperId) {
        Refused.ifAny(RoundRules.beforeDeciding(round, here, act.onDay()));
        var now = clock.instant();
        var id = decisions.add(round, subject.award(), subject.rank(), act, paperId, now, actor.name());
        var ids = here.stream().map(Line::id).toList();
        if (proposals.decide(ids, id, round.id(), actor.name(), now) != ids.size()) {
            throw KeepRound.refused("KT-402");
        }
        var honour = decisions.get(id).honour();
        keepHonours.grant(
                actor,
                act.number(),
                here.stream()
                        .map(line -> new Honours.Held(0, line.registrant().id(), honour))
                        .toList());
        tell.changed("decided", round.id(), unit, null, Map.of("decision", act, "proposals", ids));
        tell.units(
                here.stream()
                        .map(line -> line.unit().id())
                        .filter(unitId -> unitId != unit.id())
                        .collect(Collectors.toSet()),
                "commendation.notice.decided",
                "/commendations/decisions/" + id,
                act.number(),
                honour.title());
        return id;
    }
}
