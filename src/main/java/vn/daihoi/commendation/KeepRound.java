package vn.daihoi.commendation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.commendation.Hearing.Opinion;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A unit begins a round, takes up what came from below, and writes down its council's vote and its opinion.
@Service
public class KeepRound {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Hearings hearings;
    private final Acceptances acceptances;
    private final Lines lines;
    private final Units units;
    private final PlansInForce plans;
    private final Closing closing;
    private final Tell tell;
    private final SeasonClock clock;

    KeepRound(
            Rounds rounds,
            Proposals proposals,
            Hearings hearings,
            Acceptances acceptances,
            Lines lines,
            Units units,
            PlansInForce plans,
            Closing closing,
            Tell tell,
            SeasonClock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.hearings = hearings;
        this.acceptances = acceptances;
        this.lines = lines;
        this.units = units;
        this.plans = plans;
        this.closing = closing;
        this.tell = tell;
        this.clock = clock;
    }

    /// The season whose plan binds the unit today; empty before a plan is in force.
    public String season(Unit unit) {
        return plans.on(clock.today(), unit.path())
                .map(plan -> plan.heading().season())
                .orElse("");
    }

    /// @return its id
    @Transactional
    public long begin(Actor actor, long unitId, String name) {
        var unit = units.visibleTo(actor, unitId);
        Desk.requirePreparing(actor, unitId);
        var season = season(unit);
        if (season.isEmpty()) {
            throw refused("KT-001");
        }
        var id = rounds.add(unitId, season, name, actor.name(), clock.instant());
        tell.changed("round-begun", id, unit, null, name);
        return id;
    }

    /// Only while nothing is in it.
    @Transactional
    public void remove(Actor actor, long id, int version) {
        var round = open(actor, id, version);
        if (!rounds.remove(id)) {
            throw refused("KT-003");
        }
        tell.changed("round-removed", id, unit(round), round.name(), null);
    }

    /// What came up from units below joins the round.
    ///
    /// @return how many
    @Transactional
    public int takeUp(Actor actor, long id, int version) {
        var round = open(actor, id, version);
        var waiting = proposals.waitingAt(round.unitId(), round.season()).stream()
                .map(Proposal::id)
                .toList();
        var taken = proposals.move(
                waiting,
                new Proposals.Place(round.unitId(), null),
                new Proposals.Place(round.unitId(), id),
                actor.name(),
                clock.instant());
        rounds.save(id, round.session(), actor.name(), clock.instant());
        tell.changed("taken-up", id, unit(round), null, Map.of("proposals", taken));
        return taken;
    }

    /// What was said to one line.
    ///
    /// @param accepted why the unit goes on although the order of honours is not kept; empty where it does not say
    public record Said(
            long proposalId,
            @Nullable Integer inFavour,
            @Nullable Opinion opinion,
            String note,
            String accepted) {}

    /// The council's meeting with its votes, and the opinions, as one sheet.
    @Transactional
    public void hear(Actor actor, long id, int version, Session session, List<Said> said) {
        var round = open(actor, id, version);
        if (!session.equals(round.session())) {
            closing.requireMeetingOpen(round);
        }
        rounds.save(id, session, actor.name(), clock.instant());
        var here = lines.of(actor, proposals.inRound(id)).stream()
                .filter(line -> VoteRules.isHere(line, round))
                .collect(Collectors.toMap(Line::id, Function.identity()));
        for (var one : said) {
            var line = here.get(one.proposalId());
            if (line != null) {
                hear(actor, round, line, one);
            }
        }
        tell.changed("heard", id, unit(round), round.session(), Map.of("session", session, "lines", said));
    }

    private void hear(Actor actor, Round round, Line line, Said one) {
        var now = clock.instant();
        hearings.save(
                new Hearing(line.id(), round.unitId(), one.inFavour(), one.opinion(), one.note(), actor.name(), now));
        var codes = line.order().stream().map(Finding::code).collect(Collectors.toSet());
        if (one.accepted().isEmpty() || codes.isEmpty()) {
            acceptances.forget(line.id(), round.unitId());
        } else {
            acceptances.save(new Acceptance(line.id(), round.unitId(), codes, one.accepted(), actor.name(), now));
        }
    }

    /// The round, held, if the actor works on it, it has not gone up, and nobody saved meanwhile.
    private Round open(Actor actor, long id, int version) {
        var round = rounds.lock(actor, id);
        Desk.requirePreparing(actor, round.unitId());
        StaleEdit.unlessCurrent(Tell.SUBJECT, id, version, round.version());
        if (round.isSent()) {
            throw refused("KT-002");
        }
        closing.requireOpen(round);
        return round;
    }

    private Unit unit(Round round) {
        return units.find(round.unitId()).orElseThrow();
    }

    static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }
}
