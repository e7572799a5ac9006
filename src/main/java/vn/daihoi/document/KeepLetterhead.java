package vn.daihoi.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// A unit says how its papers are headed and signed.
@Service
public class KeepLetterhead {
    private final Letterheads letterheads;
    private final Units units;
    private final Journal journal;
    private final SeasonClock clock;

    KeepLetterhead(Letterheads letterheads, Units units, Journal journal, SeasonClock clock) {
        this.letterheads = letterheads;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param typed with the version it was typed on
    @Transactional
    public void keep(Actor actor, long unitId, Letterhead typed) {
        Writers.require(actor, unitId);
        var before = letterheads.of(unitId);
        StaleEdit.unlessCurrent("letterhead", unitId, typed.version(), before.version());
        if (!letterheads.save(unitId, typed, actor.name(), clock.instant())) {
            throw new StaleEdit("letterhead", unitId, typed.version(), before.version() + 1);
        }
        var path = units.visibleTo(actor, unitId).path();
        journal.record(new Change("document.letterhead", "unit", unitId, path, before, typed));
    }
}
