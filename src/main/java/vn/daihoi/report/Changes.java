package vn.daihoi.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.Units;

/// What every change of a report has in common: lock and allow before it, write it down and tell after it.
@Component
class Changes {
    static final String TOPIC = "report";

    private final Reports reports;
    private final Units units;
    private final Steps steps;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    Changes(Reports reports, Units units, Steps steps, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.reports = reports;
        this.units = units;
        this.steps = steps;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// For whoever sees the report at all.
    Opened open(Actor actor, long id) {
        var report = reports.lock(id);
        return new Opened(actor, units.visibleTo(actor, report.unitId()), report);
    }

    /// For those who write it.
    Opened openAsWriter(Actor actor, long id) {
        var opened = open(actor, id);
        refuseUnless(
                Editors.mayEdit(actor, opened.unit()), "BC-601", opened.unit().name());
        return opened;
    }

    /// For the head, who answers for it.
    Opened openAsHead(Actor actor, long id) {
        var opened = open(actor, id);
        refuseUnless(
                Editors.mayDecide(actor, opened.unit()), "BC-602", opened.unit().name());
        return opened;
    }

    /// A step on the way of the report.
    void move(Opened opened, Stage stage, String what, String words) {
        reports.saveStage(opened.id(), stage, opened.actor().name(), now());
        step(opened, what, words);
    }

    void step(Opened opened, String what, String words) {
        steps.add(opened.report(), what, opened.actor().name(), now(), words);
        written(opened, "report." + what, opened.report().stage().code(), words);
    }

    void written(Opened opened, String action, @Nullable Object before, @Nullable Object after) {
        journal.record(new Change(action, "report", opened.id(), opened.unit().path(), before, after));
        tell(opened);
    }

    void tell(Opened opened) {
        live.changed(TOPIC, opened.unit().path());
    }

    Instant now() {
        return clock.instant();
    }

    static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }
}
