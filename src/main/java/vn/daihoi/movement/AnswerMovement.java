package vn.daihoi.movement;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A unit answers a movement: what it does and promises, its figures of each year, the models it has found.
@Service
public class AnswerMovement {
    private final Movements movements;
    private final Responses responses;
    private final Indicators indicators;
    private final Models models;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    AnswerMovement(
            Movements movements,
            Responses responses,
            Indicators indicators,
            Models models,
            Units units,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.movements = movements;
        this.responses = responses;
        this.indicators = indicators;
        this.models = models;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// The numbers of a year as they were typed.
    ///
    /// @param version of what was on screen; 0 where nothing was written yet
    public record NewFigure(
            long indicatorId,
            int year,
            @Nullable BigDecimal target,
            @Nullable BigDecimal result,
            String source,
            int version) {

        /// Takes away what was written.
        boolean empties() {
            return version > 0 && target == null && result == null;
        }
    }

    /// @param version 0 for the first answer
    @Transactional
    public void answer(Actor actor, long movementId, long unitId, int version, Answer answer) {
        var unit = taking(actor, movementId, unitId);
        Refused.ifAny(MovementRules.check(answer));
        if (!responses.save(movementId, unitId, version, answer, actor.name(), clock.instant())) {
            throw new StaleEdit("response", movementId, version, version + 1);
        }
        tell("answered", movementId, unit, Map.of("doing", answer.doing(), "promise", answer.promise()));
    }

    /// What is on the form then stands, blanks too; with both numbers blank, what was written goes.
    @Transactional
    public void figure(Actor actor, long movementId, long unitId, NewFigure typed) {
        var unit = taking(actor, movementId, unitId);
        var indicator = indicators
                .find(movementId, typed.indicatorId())
                .orElseThrow(() -> new NotThere("indicator", typed.indicatorId()));
        if (!typed.empties()) {
            Refused.ifAny(MovementRules.figure(typed.year(), typed.target(), typed.result()));
        }
        var before = indicators.figure(indicator.id(), unitId, typed.year()).orElse(null);
        var saved = typed.empties()
                ? indicators.remove(unitId, typed)
                : indicators.save(unitId, typed, actor.name(), clock.instant());
        if (!saved) {
            throw new StaleEdit("figure", typed.year(), typed.version(), before == null ? 0 : before.version());
        }
        var after = indicators.figure(indicator.id(), unitId, typed.year()).orElse(null);
        journal.record(new Change(
                "movement.figure_" + (after == null ? "removed" : "written"),
                "movement",
                movementId,
                unit.path(),
                before == null ? null : cells(indicator, before),
                after == null ? null : cells(indicator, after)));
        live.changed(LaunchMovement.TOPIC, unit.path());
    }

    private static Map<String, Object> cells(Indicator indicator, Indicator.Figure figure) {
        return Map.of(
                "indicator", indicator.name(),
                "year", figure.year(),
                "target", String.valueOf(figure.target()),
                "result", String.valueOf(figure.result()),
                "source", figure.source());
    }

    @Transactional
    public void model(Actor actor, long movementId, long unitId, String name, String text) {
        var unit = taking(actor, movementId, unitId);
        Refused.ifAny(MovementRules.named(name, text));
        models.add(movementId, unitId, name, text, actor.name(), clock.instant());
        tell("model_added", movementId, unit, Map.of("name", name));
    }

    private Unit taking(Actor actor, long movementId, long unitId) {
        var movement = movements.visibleTo(actor, movementId);
        var unit = units.visibleTo(actor, unitId);
        MovementRights.require(
                MovementRights.writesFor(actor, unitId, unit.path()), actor, "answer a movement for this unit");
        if (!unit.path().equals(movement.unitPath()) && !unit.path().startsWith(movement.unitPath() + ".")) {
            throw MovementRules.refused("PT-110", null, unit.name(), movement.unitName());
        }
        return unit;
    }

    private void tell(String action, long movementId, Unit unit, Object after) {
        journal.record(new Change("movement." + action, "movement", movementId, unit.path(), null, after));
        live.changed(LaunchMovement.TOPIC, unit.path());
    }
}
