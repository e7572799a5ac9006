package vn.daihoi.movement;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// The unit that launched a movement says what it is measured by, and which models are worth spreading.
@Service
public class MeasureMovement {
    private final Movements movements;
    private final Indicators indicators;
    private final Models models;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    MeasureMovement(
            Movements movements,
            Indicators indicators,
            Models models,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.movements = movements;
        this.indicators = indicators;
        this.models = models;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public long addIndicator(Actor actor, long movementId, String name, String measure, boolean sums) {
        var movement = keeping(actor, movementId);
        Refused.ifAny(MovementRules.named(name, measure));
        var id = indicators.add(movementId, name, measure, sums);
        tell("indicator_added", movement, Map.of("name", name, "measure", measure));
        return id;
    }

    /// Only while no unit has written a figure for it.
    @Transactional
    public void removeIndicator(Actor actor, long movementId, long id) {
        var movement = keeping(actor, movementId);
        var indicator = indicators.find(movementId, id).orElseThrow(() -> new NotThere("indicator", id));
        if (!indicators.remove(movementId, id)) {
            throw MovementRules.refused("PT-111", null, indicator.name());
        }
        tell("indicator_removed", movement, Map.of("name", indicator.name()));
    }

    @Transactional
    public void spread(Actor actor, long movementId, long modelId, boolean worth) {
        var movement = keeping(actor, movementId);
        var model = models.find(movementId, modelId).orElseThrow(() -> new NotThere("model", modelId));
        var changed = worth
                ? models.spread(movementId, modelId, actor.name(), clock.instant())
                : models.holdBack(movementId, modelId);
        if (changed) {
            tell(worth ? "model_spread" : "model_held_back", movement, Map.of("name", model.name()));
        }
    }

    private Movement keeping(Actor actor, long movementId) {
        var movement = movements.visibleTo(actor, movementId);
        MovementRights.require(
                MovementRights.writesFor(actor, movement.unitId(), movement.unitPath()), actor, "measure a movement");
        return movement;
    }

    private void tell(String action, Movement movement, Object after) {
        journal.record(new Change("movement." + action, "movement", movement.id(), movement.unitPath(), null, after));
        live.changed(LaunchMovement.TOPIC, null);
    }
}
