package vn.daihoi.publicity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.people.Registrants;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Plans what a press body will make, and writes down what has come out.
@Service
public class KeepItems {
    public static final String TOPIC = "publicity";

    private final Items items;
    private final Aims aims;
    private final Units units;
    private final Registrants registrants;
    private final PlansInForce plans;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    KeepItems(
            Items items,
            Aims aims,
            Units units,
            Registrants registrants,
            PlansInForce plans,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.items = items;
        this.aims = aims;
        this.units = units;
        this.registrants = registrants;
        this.plans = plans;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public long add(Actor actor, Item item) {
        var body = body(actor, item.bodyId());

        var id = items.add(item, actor.name(), clock.instant());
        item.subjects().forEach(one -> items.name(id, one));
        tell("added", id, body, null, told(item));
        return id;
    }

    /// The body and the season of an item stay what they are.
    @Transactional
    public void save(Actor actor, Item item) {
        var before = opened(item.id());
        var body = body(actor, before.bodyId());

        if (!items.save(item, actor.name(), clock.instant())) {
            throw new StaleEdit("publicity item", item.id(), item.version(), before.version());
        }
        tell("saved", item.id(), body, told(before), told(item));
    }

    @Transactional
    public void remove(Actor actor, long id, int version) {
        var before = opened(id);
        var body = body(actor, before.bodyId());
        StaleEdit.unlessCurrent("publicity item", id, version, before.version());

        items.remove(id);
        tell("removed", id, body, told(before), null);
    }

    /// Notes down of whom it tells.
    @Transactional
    public void name(Actor actor, long id, long registrantId) {
        var body = body(actor, opened(id).bodyId());
        var one = registrants.visibleTo(actor, registrantId);

        items.name(id, one.id());
        tell("subject-named", id, body, null, Map.of("registrant", one.id()));
    }

    /// Notes down that it tells of an exemplar who has agreed to be published, wherever they live.
    @Transactional
    public void name(Actor actor, long id, Exemplar cleared) {
        var body = body(actor, opened(id).bodyId());
        if (!cleared.mayBePublished()) {
            throw new NotThere("exemplar", cleared.id());
        }

        items.name(id, cleared.registrantId());
        tell("subject-named", id, body, null, Map.of("registrant", cleared.registrantId()));
    }

    @Transactional
    public void unname(Actor actor, long id, long registrantId) {
        var body = body(actor, opened(id).bodyId());

        items.unname(id, registrantId);
        tell("subject-removed", id, body, Map.of("registrant", registrantId), null);
    }

    /// What the body sets out to do in a phase.
    @Transactional
    public void aim(Actor actor, long bodyId, String season, Phase phase, Aims.Aim typed) {
        var body = body(actor, bodyId);

        if (!aims.save(bodyId, season, phase, typed)) {
            throw new StaleEdit("aim", bodyId, typed.version(), typed.version() + 1);
        }
        tell("aim-saved", bodyId, body, null, Map.of("phase", phase.code()));
    }

    private Item opened(long id) {
        return items.find(id).orElseThrow(() -> new NotThere("publicity item", id));
    }

    private Unit body(Actor actor, long id) {
        var body = units.visibleTo(actor, id);
        PressRights.require(actor, body);
        var named = plans.on(clock.today(), body.path())
                .flatMap(Campaigns::dutyIn)
                .filter(duty -> duty.owes().units().contains(body.code()));
        if (named.isEmpty()) {
            var finding = new Finding("TT-101", Severity.BREACH, null, List.of(body.name()), null);
            throw new Refused(List.of(finding));
        }
        return body;
    }

    private static Map<String, Object> told(Item item) {
        return Map.of("title", item.title(), "phase", item.phase().code(), "published", item.isPublished());
    }

    private void tell(String what, long id, Unit body, @Nullable Object before, @Nullable Object after) {
        journal.record(new Change("publicity." + what, "publicity", id, body.path(), before, after));
        live.changed(TOPIC, body.path());
    }
}
