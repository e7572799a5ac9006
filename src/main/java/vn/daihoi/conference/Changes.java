package vn.daihoi.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// What every change of a conference has in common: lock and allow before it, count, journal and tell after it.
@Component
class Changes {
    static final String TOPIC = "conference";
    static final String SUBJECT = "conference";

    private final Conferences conferences;
    private final Units units;
    private final Sections sections;
    private final Recount recount;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    Changes(
            Conferences conferences,
            Units units,
            Sections sections,
            Recount recount,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.conferences = conferences;
        this.units = units;
        this.sections = sections;
        this.recount = recount;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    Opened open(Actor actor, long id) {
        var conference = conferences.lock(id);
        var unit = units.visibleTo(actor, conference.unitId());
        Editors.requireEditor(actor, unit);
        return new Opened(actor, unit, conference);
    }

    /// For what is recorded of a conference by those above it, who otherwise only read.
    Opened openFromAbove(Actor actor, long id) {
        var conference = conferences.lock(id);
        return new Opened(actor, units.visibleTo(actor, conference.unitId()), conference);
    }

    /// For a body that answers for one task. The caller has asked whether it does, and acts within the system's scope.
    Opened openForOwner(Actor actor, long id) {
        var conference = conferences.lock(id);
        return new Opened(actor, units.visibleTo(Actor.SYSTEM, conference.unitId()), conference);
    }

    /// For what only the head does.
    Opened openAsHead(Actor actor, long id) {
        var opened = open(actor, id);
        Editors.requireHead(actor, opened.unit());
        return opened;
    }

    /// @param typedOn the version of the section the editor began from
    Opened open(Actor actor, long id, Section section, int typedOn) {
        var opened = open(actor, id);
        var state = opened.conference().state();
        switch (section) {
            case FACTS, NAME -> Editors.refuseUnless(state.factsAreOpen(), "HN-603");
            case COMMITTEE, TASKS, PROGRAMME, PRESIDIUM -> Editors.refuseUnless(state.preparationIsOpen(), "HN-604");
            case PILOT -> Editors.refuseUnless(state.dayHeld().isPresent(), "HN-621");
        }
        StaleEdit.unlessCurrent("section " + section.code() + " of conference", id, typedOn, version(id, section));
        return opened;
    }

    /// @param after the section as it now stands in the database
    void close(Opened opened, Section section, Sheet after) {
        var id = opened.id();
        var latest = sections.latest(id).get(section);
        var version = latest == null ? 1 : latest.version() + 1;
        var by = opened.actor().name();
        sections.add(id, opened.unit().id(), new Sections.Saving(section, version, after, clock.instant(), by));
        var before = latest == null ? null : latest.sheet().cells();
        close(opened, "conference." + section.code() + "-saved", before, after.cells());
    }

    void close(Opened opened, String action, @Nullable Object before, @Nullable Object after) {
        recount.after(opened);
        var path = opened.unit().path();
        journal.record(new Change(action, SUBJECT, opened.id(), path, before, after));
        live.changed(TOPIC, path);
    }

    private int version(long id, Section section) {
        var latest = sections.latest(id).get(section);
        return latest == null ? 0 : latest.version();
    }
}
