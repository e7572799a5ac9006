package vn.daihoi.delegate;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Writes down who came to the conference and who stayed away: from its day on, and again where it was wrong.
@Service
public class RecordPresence {
    private final Editing editing;
    private final Presences presences;
    private final ListGrounds grounds;
    private final SeasonClock clock;

    RecordPresence(Editing editing, Presences presences, ListGrounds grounds, SeasonClock clock) {
        this.editing = editing;
        this.presences = presences;
        this.grounds = grounds;
        this.clock = clock;
    }

    /// @return of how many it was not known before, or known otherwise
    @Transactional
    public int record(Actor actor, long listId, Collection<Long> entries, Attendance attendance) {
        var opened = editing.open(actor, listId);
        Editing.refuseUnless(opened.list().purpose() == Purpose.HERE, "DB-337");
        var found = grounds.of(opened.unit(), opened.list().season());
        Editing.refuseUnless(found.hasCome(clock.today()), "DB-338");
        var recorded = presences.record(listId, entries, attendance, actor.name(), clock.instant());
        if (recorded > 0) {
            editing.told(
                    opened,
                    "presence",
                    "",
                    null,
                    Map.of("attendance", attendance.code(), "entries", entries, "changed", recorded));
        }
        return recorded;
    }
}
