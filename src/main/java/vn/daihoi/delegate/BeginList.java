package vn.daihoi.delegate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Begins a unit's list for one purpose.
@Service
public class BeginList {
    private final Units units;
    private final GroundsFor grounds;
    private final DelegateLists lists;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    BeginList(
            Units units,
            GroundsFor grounds,
            DelegateLists lists,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.lists = lists;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// The list's id; of the one that was there if a colleague has begun it already.
    @Transactional
    public long begin(Actor actor, long unitId, Purpose purpose) {
        var unit = units.visibleTo(actor, unitId);
        Editing.refuseUnless(Editors.mayEdit(actor, unit), "DB-310", unit.name());
        var season = grounds.find(unit, null)
                .orElseThrow(() -> new NotThere("plan for unit", unitId))
                .plan()
                .heading()
                .season();
        var begun = lists.insert(season, unitId, purpose, actor.name(), clock.instant());
        begun.ifPresent(id -> {
            journal.record(new Change("delegate.begun", "delegate-list", id, unit.path(), null, purpose.code()));
            live.changed(Editing.TOPIC, unit.path());
        });
        return begun.or(() -> lists.ofUnit(unitId, season, purpose).map(DelegateList::id))
                .orElseThrow();
    }
}
