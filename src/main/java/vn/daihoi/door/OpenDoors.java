package vn.daihoi.door;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.device.DeviceAdded;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;

/// Sets up the sessions that people are checked in for.
@Service
public class OpenDoors {
    static final String TOPIC = "door-session";
    private static final String WHOLE = "Cả hội nghị";
    private static final int NAME = 80;

    private final Sessions sessions;
    private final Rosters rosters;
    private final DayHeads days;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    OpenDoors(Sessions sessions, Rosters rosters, DayHeads days, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.sessions = sessions;
        this.rosters = rosters;
        this.days = days;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// The first phone at a door finds a session to scan for, even if nobody has thought of one.
    @EventListener
    void on(DeviceAdded added) {
        if (added.kind() == DeviceKind.DOOR && sessions.of(added.conferenceId()).isEmpty()) {
            var day = days.seen(Actor.SYSTEM, added.conferenceId());
            sessions.add(added.conferenceId(), day.unit().id(), WHOLE, morning(day.conference()), Set.of(), added.by());
            told(day.unit(), added.conferenceId(), "session-added", WHOLE);
        }
    }

    private Instant morning(Conference conference) {
        var day = conference.state().dayHeld().orElse(conference.facts().day());
        return day == null
                ? clock.instant()
                : day.atStartOfDay(SeasonClock.ZONE).toInstant();
    }

    @Transactional
    public void add(Actor actor, long conferenceId, String name, Instant from, Set<EntryKind> kinds) {
        var unit = opened(actor, conferenceId);
        var called = named(name);
        refuseUnless(sessions.add(conferenceId, unit.id(), called, from, kinds, actor.name()), "CV-103");
        told(unit, conferenceId, "session-added", called);
    }

    @Transactional
    public void change(Actor actor, Session session) {
        var unit = opened(actor, session.conferenceId());
        var called = named(session.name());
        var taken = sessions.of(session.conferenceId()).stream()
                .anyMatch(one -> one.id() != session.id() && one.from().equals(session.from()));
        refuseUnless(!taken, "CV-103");
        sessions.save(new Session(session.id(), session.conferenceId(), called, session.from(), session.kinds()));
        told(unit, session.conferenceId(), "session-changed", called);
    }

    @Transactional
    public void remove(Actor actor, long conferenceId, long id) {
        var unit = opened(actor, conferenceId);
        refuseUnless(sessions.of(conferenceId).size() > 1, "CV-105");
        refuseUnless(sessions.remove(conferenceId, id), "CV-106");
        told(unit, conferenceId, "session-removed", String.valueOf(id));
    }

    private Unit opened(Actor actor, long conferenceId) {
        var day = days.seen(actor, conferenceId);
        refuseUnless(Editors.mayEdit(actor, day.unit()), "CV-101", day.unit().name());
        return day.unit();
    }

    private static String named(String name) {
        var called = VietnameseText.line(name);
        refuseUnless(!called.isEmpty(), "CV-102");
        return called.substring(0, Math.min(called.length(), NAME));
    }

    private void told(Unit unit, long conferenceId, String what, String name) {
        journal.record(
                new Change("door." + what, "conference", conferenceId, unit.path(), null, Map.of("session", name)));
        live.changed(TOPIC, unit.path());
        rosters.forget(conferenceId);
    }

    private static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(
                    java.util.List.of(new Finding(code, Severity.BREACH, null, java.util.List.of(values), null)));
        }
    }
}
