package vn.daihoi.allocation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// The allocation is decided: its scenario is frozen, every unit's number is published with its explanation, and an
/// earlier decision of the season ends.
@Service
public class DecideAllocation {
    private final BasisFor basisFor;
    private final Scenarios scenarios;
    private final Decisions decisions;
    private final Dictionary dictionary;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    DecideAllocation(
            BasisFor basisFor,
            Scenarios scenarios,
            Decisions decisions,
            Dictionary dictionary,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.basisFor = basisFor;
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.dictionary = dictionary;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// @return the decision's id
    @Transactional
    public long decide(Actor actor, long scenarioId, int version, Decision.Act act) {
        var scenario = scenarios.visibleTo(actor, scenarioId);
        var basis = basisFor.find(actor).orElseThrow(() -> new NotThere("plan for scenario", scenarioId));
        var solved = Solver.solve(basis, scenario.wish());
        Refused.ifAnyBreach(AllocationRules.check(basis, solved));
        var now = clock.instant();
        if (!scenarios.freeze(scenarioId, version, now)) {
            throw new StaleEdit(KeepScenario.SUBJECT, scenarioId, version, scenario.version());
        }
        var t = dictionary.in(Dictionary.VIETNAMESE);
        long id = decisions.add(scenario, act, measure(solved, t), now, actor.name());
        publish(id, basis, solved, t);
        journal.record(new Change(
                "allocation.decided",
                KeepScenario.SUBJECT,
                scenarioId,
                basis.owner().path(),
                null,
                act));
        live.changed(KeepScenario.TOPIC, basis.owner().path());
        return id;
    }

    /// No decision under a plan is older than the plan.
    public LocalDate planIssued(Actor actor) {
        return basisFor.find(actor)
                .map(basis -> basis.plan().heading().issued())
                .orElse(LocalDate.MIN);
    }

    private static String measure(Solved solved, Words t) {
        var allocation = solved.allocation();
        return allocation == null ? "" : Explanations.figure(allocation.measure(), t.locale());
    }

    private void publish(long id, Basis basis, Solved solved, Words t) {
        for (var group : solved.wish().groups()) {
            if (!group.shared() && group.seats() > 0) {
                decisions.addSeat(new DecidedSeat(
                        id,
                        basis.owner().id(),
                        group.code(),
                        name(basis, group.code()),
                        group.seats(),
                        t.of("allocation.why.central", group.seats()),
                        ""));
            }
        }
        for (int row = 0; row < solved.rows().size(); row++) {
            publish(id, solved, row, t);
        }
    }

    private void publish(long id, Solved solved, int at, Words t) {
        var row = solved.rows().get(at);
        var why = Explanations.of(row, solved, t);
        var composition = solved.composition();
        if (composition == null) {
            decisions.addSeat(new DecidedSeat(id, row.unit().id(), "", "", row.seats(), why, ""));
            return;
        }
        for (int column = 0; column < composition.groups().size(); column++) {
            var group = composition.groups().get(column);
            var of = Explanations.cell(at, column, solved, composition, t);
            int seats = composition.matrix().seats().get(at).get(column);
            decisions.addSeat(new DecidedSeat(id, row.unit().id(), group.code(), group.name(), seats, why, of));
        }
    }

    private static String name(Basis basis, String code) {
        return basis.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(vn.daihoi.plan.DelegateGroup::name)
                .orElse(code);
    }
}
