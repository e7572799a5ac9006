package vn.daihoi.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.delegate.CountAtDoors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// What the organisers' desk writes down, many people at once: who stands ticked on a paper list, who is absent and
/// why.
@Service
public class WriteDown {
    private static final int REASON = 200;

    private final MergeScans merge;
    private final Scans scans;
    private final Attendances attendances;
    private final Rosters rosters;
    private final CountAtDoors count;
    private final DayHeads days;
    private final Told told;
    private final Journal journal;
    private final SeasonClock clock;

    WriteDown(
            MergeScans merge,
            Scans scans,
            Attendances attendances,
            Rosters rosters,
            CountAtDoors count,
            DayHeads days,
            Told told,
            Journal journal,
            SeasonClock clock) {
        this.merge = merge;
        this.scans = scans;
        this.attendances = attendances;
        this.rosters = rosters;
        this.count = count;
        this.days = days;
        this.told = told;
        this.journal = journal;
        this.clock = clock;
    }

    /// From a list on paper; a scan of the same person that arrives later and was earlier still stands first.
    ///
    /// @return of how many it was not known
    @Transactional
    public int present(Actor actor, long conferenceId, long sessionId, Collection<Long> entries) {
        var day = opened(actor, conferenceId);
        var session = session(conferenceId, sessionId);
        var came = attendances.came(sessionId);
        var fresh = new ArrayList<Scan>();
        for (var entry : entries) {
            if (!came.containsKey(entry)) {
                fresh.add(new Scan(
                        UUID.randomUUID(), session.id(), Scan.What.IN, Scan.How.PAPER, null, entry, null, "", 0));
            }
        }
        if (!fresh.isEmpty()) {
            var sent = new MergeScans.Sent(null, actor.name(), clock.instant(), fresh, MergeScans.NO_NEWS);
            merge.merge(conferenceId, day.unit().id(), day.unit().path(), List.of(sent));
            record(day, "present-written", Map.of("session", sessionId, "entries", entries));
        }
        return fresh.size();
    }

    /// Who came is not absent, whatever is ticked.
    ///
    /// @return how many were written down
    @Transactional
    public int absent(
            Actor actor, long conferenceId, long sessionId, Collection<Long> entries, boolean excused, String reason) {
        var day = opened(actor, conferenceId);
        var session = session(conferenceId, sessionId);
        var told = VietnameseText.line(reason);
        refuseUnless(!excused || !told.isEmpty(), "CV-107");
        var roster = rosters.of(conferenceId);
        var came = attendances.came(sessionId);
        var missing = entries.stream()
                .filter(entry -> !came.containsKey(entry) && roster.people().containsKey(entry))
                .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        var why = told.substring(0, Math.min(told.length(), REASON));
        attendances.write(session, day.unit().id(), missing, excused, why, actor.name(), clock.instant());
        var pairs =
                missing.stream().map(entry -> new Scans.Pair(sessionId, entry)).toList();
        var elsewhere = scans.came(conferenceId, pairs).stream()
                .filter(Scans.Came::came)
                .map(Scans.Came::entryId)
                .collect(Collectors.toSet());
        count.absent(
                roster.listId(),
                missing.stream().filter(entry -> !elsewhere.contains(entry)).toList(),
                excused,
                actor.name(),
                clock.instant());
        record(day, "absent-written", Map.of("session", sessionId, "entries", missing, "excused", excused));
        this.told.changed(conferenceId, day.unit().path());
        return missing.size();
    }

    private Session session(long conferenceId, long sessionId) {
        return rosters.of(conferenceId).session(sessionId).orElseThrow(() -> new NotThere("session", sessionId));
    }

    private DayHeads.Seen opened(Actor actor, long conferenceId) {
        var day = days.seen(actor, conferenceId);
        refuseUnless(Editors.mayEdit(actor, day.unit()), "CV-101", day.unit().name());
        return day;
    }

    private void record(DayHeads.Seen day, String what, Map<String, Object> facts) {
        journal.record(new Change(
                "door." + what, "conference", day.conference().id(), day.unit().path(), null, facts));
    }

    private static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }
}
