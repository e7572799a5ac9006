package vn.daihoi.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Keeps what the last congress counted, each figure with the paper it stands in. The unit's own people type it in.
@Service
public class KeepPast {
    private static final String WHAT = "past figure";

    private final Units units;
    private final ReportGrounds grounds;
    private final Pasts pasts;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    KeepPast(Units units, ReportGrounds grounds, Pasts pasts, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.pasts = pasts;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void keep(Actor actor, long unitId, Past typed) {
        var unit = editable(actor, unitId);
        var season = grounds.of(unit).season();
        var before = pasts.find(unitId, season, typed.figure());
        Changes.refuseUnless(
                before.isPresent() || !pasts.elsewhere().contains(typed.figure().code()), "BC-642");
        if (!pasts.save(unitId, season, typed, actor.name(), clock.instant())) {
            throw stale(
                    typed.figure(), typed.version(), before.map(Past::version).orElse(0));
        }
        written(unit, "report.past", before.map(KeepPast::words).orElse(""), words(typed));
    }

    @Transactional
    public void remove(Actor actor, long unitId, Figure figure, int version) {
        var unit = editable(actor, unitId);
        var season = grounds.of(unit).season();
        var before = pasts.find(unitId, season, figure).orElseThrow(() -> new NotThere(WHAT, figure.code()));
        if (!pasts.remove(unitId, season, figure, version)) {
            throw stale(figure, version, before.version());
        }
        written(unit, "report.past-removed", words(before), "");
    }

    private static String words(Past one) {
        return "%s = %d (%s; %s)".formatted(one.figure().code(), one.value(), one.period(), one.source());
    }

    private static StaleEdit stale(Figure figure, int typed, int current) {
        return new StaleEdit(WHAT, figure.code(), typed, current);
    }

    private Unit editable(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        Changes.refuseUnless(Editors.mayEdit(actor, unit), "BC-641", unit.name());
        return unit;
    }

    private void written(Unit unit, String action, String before, String after) {
        journal.record(new Change(action, "unit", unit.id(), unit.path(), before, after));
        live.changed(Changes.TOPIC, unit.path());
    }
}
