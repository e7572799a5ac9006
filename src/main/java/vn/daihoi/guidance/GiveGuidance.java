package vn.daihoi.guidance;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// Writes guidance, and publishes it to all units below.
@Service
public class GiveGuidance {
    static final String TOPIC = "guidance";
    static final Set<String> PEOPLE = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);

    private final Guides guides;
    private final Units units;
    private final UnitTree tree;
    private final Notices notices;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    GiveGuidance(
            Guides guides,
            Units units,
            UnitTree tree,
            Notices notices,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.guides = guides;
        this.units = units;
        this.tree = tree;
        this.notices = notices;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// @param guide with id 0 to add one
    @Transactional
    public long keep(Actor actor, Guide guide) {
        var unit = speaker(
                actor, guide.id() == 0 ? guide.unitId() : guide(guide.id()).unitId());

        var id = guide.id();
        if (id == 0) {
            id = guides.add(guide, actor.name(), clock.instant());
        } else if (!guides.save(guide, actor.name(), clock.instant())) {
            throw new StaleEdit("guide", id, guide.version(), guide(id).version());
        }
        tell("kept", id, unit, Map.of("title", guide.title(), "group", guide.group()));
        return id;
    }

    /// Both or neither.
    @Transactional
    public void keepAndPublish(Actor actor, Guide guide) {
        publish(actor, keep(actor, guide));
    }

    /// Publishing twice changes nothing and tells nobody again.
    @Transactional
    public void publish(Actor actor, long id) {
        var guide = guide(id);
        var unit = speaker(actor, guide.unitId());

        if (guides.publish(id, clock.instant())) {
            var below = tree.on(actor, clock.today()).stream()
                    .filter(one -> one.path().startsWith(unit.path() + "."))
                    .map(one -> Told.of(
                            one.id(), PEOPLE, "guidance.told.published", "/guidance", guide.title(), unit.name()))
                    .toList();
            notices.tell(below);
            tell("published", id, unit, Map.of("title", guide.title(), "units", below.size()));
        }
    }

    @Transactional
    public void remove(Actor actor, long id, int version) {
        var guide = guide(id);
        var unit = speaker(actor, guide.unitId());
        StaleEdit.unlessCurrent("guide", id, version, guide.version());
        guides.remove(id);
        tell("removed", id, unit, null);
    }

    private Guide guide(long id) {
        return guides.find(id).orElseThrow(() -> new NotThere("guide", id));
    }

    private Unit speaker(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        GuidanceRights.requireSpeaker(actor, unitId, unit.name());
        return unit;
    }

    private void tell(String what, long id, Unit unit, @Nullable Object after) {
        journal.record(new Change("guidance." + what, "guide", id, unit.path(), null, after));
        live.changed(TOPIC, unit.path());
    }
}
