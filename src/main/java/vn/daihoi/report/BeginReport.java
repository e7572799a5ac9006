package vn.daihoi.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Begins a unit's report on the outline of the plan in force.
@Service
public class BeginReport {
    private final Units units;
    private final ReportGrounds grounds;
    private final Reports reports;
    private final Changes changes;
    private final SeasonClock clock;

    BeginReport(Units units, ReportGrounds grounds, Reports reports, Changes changes, SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.reports = reports;
        this.changes = changes;
        this.clock = clock;
    }

    /// The report's id; the one that was there if a colleague has begun it already.
    @Transactional
    public long begin(Actor actor, long unitId) {
        var unit = units.visibleTo(actor, unitId);
        Changes.refuseUnless(Editors.mayEdit(actor, unit), "BC-601", unit.name());
        var season = grounds.of(unit).season();
        var begun = reports.insert(unitId, season, actor.name(), clock.instant());
        begun.ifPresent(id -> changes.step(changes.open(actor, id), "begun", ""));
        return begun.or(() -> reports.ofUnit(unitId, season).map(Report::id)).orElseThrow();
    }
}
