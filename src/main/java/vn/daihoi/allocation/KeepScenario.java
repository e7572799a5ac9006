package vn.daihoi.allocation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// The standing body begins a scenario, copies one, saves it, or draws the lot in it.
@Service
public class KeepScenario {
    /// Topic of live updates.
    public static final String TOPIC = "allocation";

    /// To begin with, where the plan lays down no cap.
    private static final int WITHOUT_CAP = 100;

    static final String SUBJECT = "allocation scenario";

    private final BasisFor basisFor;
    private final Scenarios scenarios;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    KeepScenario(BasisFor basisFor, Scenarios scenarios, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.basisFor = basisFor;
        this.scenarios = scenarios;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// A first scenario: the plan's cap, by head-count, at least one seat for each unit.
    @Transactional
    public long begin(Actor actor, String name) {
        var basis = basis(actor);
        var cap = basis.cap();
        var lines = basis.units().stream()
                .map(unit -> new Wish.Line(unit.id(), null, 1, null, null))
                .toList();
        var groups = basis.groups().stream()
                .map(group -> new Wish.Group(group.code(), 0, false))
                .toList();
        int seats = cap == null ? WITHOUT_CAP : cap.value();
        return add(
                basis,
                name,
                new Wish(Method.WEBSTER, seats, false, lines, groups, List.of(), List.of(), null, null),
                actor);
    }

    @Transactional
    public long copy(Actor actor, long id, String name) {
        return add(basis(actor), name, scenarios.visibleTo(actor, id).wish(), actor);
    }

    private long add(Basis basis, String name, Wish wish, Actor actor) {
        long id = scenarios.add(basis.owner().id(), basis.season(), name, wish, clock.instant(), actor.name());
        journal.record(new Change("allocation.begun", SUBJECT, id, basis.owner().path(), null, wish));
        live.changed(TOPIC, basis.owner().path());
        return id;
    }

    /// A seed was thrown for what was kept then: with anything else it is gone, so that nobody looks for numbers that
    /// suit a seed.
    ///
    /// @param version the one the form was made from
    /// @throws StaleEdit where somebody saved or decided meanwhile
    @Transactional
    public void save(Actor actor, long id, int version, String name, Wish wish) {
        var before = scenarios.visibleTo(actor, id);
        store(actor, before, version, name, before.wish().asksTheSameAs(wish) ? wish : wish.undrawn());
    }

    private void store(Actor actor, Scenario before, int version, String name, Wish wish) {
        var id = before.id();
        var basis = basis(actor);
        if (!scenarios.save(id, version, name, wish, clock.instant(), actor.name())) {
            throw new StaleEdit(SUBJECT, id, version, before.version());
        }
        journal.record(new Change("allocation.saved", SUBJECT, id, basis.owner().path(), before.wish(), wish));
        live.changed(TOPIC, basis.owner().path());
    }

    /// Puts the seed of a lot on record, with where it was thrown; with it anybody draws the same.
    ///
    /// @param seed "" takes the lot back
    @Transactional
    public void draw(Actor actor, long id, int version, String seed, String source) {
        var scenario = scenarios.visibleTo(actor, id);
        var wish = seed.isEmpty() ? scenario.wish().undrawn() : scenario.wish().drawn(seed, source);
        store(actor, scenario, version, scenario.name(), wish);
    }

    private Basis basis(Actor actor) {
        return basisFor.find(actor).orElseThrow(() -> new NotThere("plan for account", actor.accountId()));
    }
}
