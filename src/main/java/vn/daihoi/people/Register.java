package vn.daihoi.people;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.unit.Units;

/// Tells what was done in the register: the journal, the other modules, the open pages.
///
/// The journal is read by more people than may see what is sensitive: it learns that such data changed, not to what.
@Component
class Register {
    static final String TOPIC = "people";
    static final String SUBJECT = "registrant";

    private final Journal journal;
    private final LiveUpdates live;
    private final Units units;
    private final ApplicationEventPublisher events;

    Register(Journal journal, LiveUpdates live, Units units, ApplicationEventPublisher events) {
        this.journal = journal;
        this.live = live;
        this.units = units;
        this.events = events;
    }

    void tell(String action, Registrant subject, @Nullable Object before, @Nullable Object now) {
        var path = units.pathOf(subject.unitId()).orElse(null);
        journal.record(new Change(action, SUBJECT, subject.id(), path, before, now));
        live.changed(TOPIC, path);
        events.publishEvent(new RegistrantChanged(subject.id(), subject.unitId()));
    }

    /// What is told of many in one entry, still changes each of them for those who show them.
    void changed(Collection<Registrant> subjects) {
        subjects.forEach(one -> events.publishEvent(new RegistrantChanged(one.id(), one.unitId())));
    }

    /// One entry for a whole list.
    void tellMany(String action, @Nullable Long unitId, Object now) {
        var path = unitId == null ? null : units.pathOf(unitId).orElse(null);
        journal.record(new Change(action, SUBJECT, 0, path, null, now));
        live.changed(TOPIC, path);
    }
}
