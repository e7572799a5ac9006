package vn.daihoi.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.CountAtDoors;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// Writes down what devices send, in any order and however often: the earliest scan of a person stands.
@Service
class MergeScans {
    /// A phone that was forgotten in a drawer still tells what it saw.
    private static final Duration OLDEST = Duration.ofDays(7);
    private static final int NOTE = 200;

    private final Scans scans;
    private final Rosters rosters;
    private final CountAtDoors count;
    private final Told told;
    private final SeasonClock clock;

    MergeScans(Scans scans, Rosters rosters, CountAtDoors count, Told told, SeasonClock clock) {
        this.scans = scans;
        this.rosters = rosters;
        this.count = count;
        this.told = told;
        this.clock = clock;
    }

    /// Scans of one device, or of the desk.
    ///
    /// @param deviceId null for the desk
    record Sent(@Nullable Long deviceId, String byName, Instant receivedAt, List<Scan> scans) {}

    /// What became of a scan.
    ///
    /// @param first of its person in its session; null where there is none
    record Answer(
            UUID id,
            Judgement judgement,
            @Nullable Long entryId,
            @Nullable Presence first) {}

    /// All or nothing of the whole group: what is answered is on disk.
    @Transactional
    Map<UUID, Answer> merge(long conferenceId, long unitId, String unitPath, List<Sent> group) {
        scans.queue(conferenceId);
        var roster = known(conferenceId, group);
        var seen = new HashSet<UUID>();
        var rows = new ArrayList<Scans.Row>();
        for (var sent : group) {
            for (var scan : sent.scans()) {
                if (seen.add(scan.id())) {
                    rows.add(row(sent, scan, roster));
                }
            }
        }
        var fresh = scans.add(conferenceId, unitId, rows);
        if (!fresh.isEmpty()) {
            reckon(
                    conferenceId,
                    unitId,
                    roster,
                    rows.stream().filter(row -> fresh.contains(row.id())).toList());
            told.changed(conferenceId, unitPath);
        }
        return answers(rows);
    }

    /// A session made a moment ago may be missing in what is kept.
    private Roster known(long conferenceId, List<Sent> group) {
        var roster = rosters.of(conferenceId);
        var sessions = roster.sessions();
        if (group.stream()
                .flatMap(sent -> sent.scans().stream())
                .allMatch(scan -> sessions.stream().anyMatch(one -> one.id() == scan.sessionId()))) {
            return roster;
        }
        rosters.forget(conferenceId);
        return rosters.of(conferenceId);
    }

    private void reckon(long conferenceId, long unitId, Roster roster, List<Scans.Row> fresh) {
        var touched = touched(conferenceId, fresh);
        if (touched.isEmpty()) {
            return;
        }
        scans.reckon(conferenceId, unitId, touched);
        var all = scans.came(conferenceId, touched);
        count.count(roster.listId(), entries(all, true), entries(all, false), "Cửa", clock.instant());
    }

    /// Whom these scans are about, the scans they take back included.
    private List<Scans.Pair> touched(long conferenceId, List<Scans.Row> fresh) {
        var undone =
                fresh.stream().map(Scans.Row::undoes).filter(Objects::nonNull).toList();
        return Stream.concat(
                        fresh.stream().flatMap(row -> row.counted().stream()),
                        undone.isEmpty() ? Stream.empty() : scans.about(conferenceId, undone).stream())
                .distinct()
                .toList();
    }

    private static List<Long> entries(List<Scans.Came> all, boolean came) {
        return all.stream()
                .filter(one -> one.came() == came)
                .map(Scans.Came::entryId)
                .toList();
    }

    private Map<UUID, Answer> answers(List<Scans.Row> rows) {
        var asked = rows.stream().flatMap(row -> row.whom().stream()).collect(Collectors.toSet());
        var firsts = new HashMap<Scans.Pair, Presence>();
        if (!asked.isEmpty()) {
            scans.of(asked).forEach(one -> firsts.put(new Scans.Pair(one.sessionId(), one.entryId()), one));
        }
        var answers = new LinkedHashMap<UUID, Answer>();
        for (var row : rows) {
            var first = row.whom().map(firsts::get).orElse(null);
            var judgement = Judgement.valueOf(row.judgement().toUpperCase(Locale.ROOT));
            answers.put(row.id(), new Answer(row.id(), judgement, row.entry(), first));
        }
        return answers;
    }

    /// A scan for a session that was taken away since goes to the one that ran then: nothing is lost.
    private static Scans.Row row(Sent sent, Scan scan, Roster roster) {
        var age = Math.clamp(scan.ageMillis(), 0, OLDEST.toMillis());
        var received = sent.receivedAt().toEpochMilli();
        var session = roster.session(scan.sessionId())
                .or(() -> Sessions.running(roster.sessions(), Instant.ofEpochMilli(received - age)))
                .orElseThrow(() -> new Refused(List.of(new Finding("CV-104", Severity.BREACH, null, List.of(), null))));
        var judged = Judge.judge(scan, session, roster);
        var note = VietnameseText.line(scan.note());
        return new Scans.Row(
                scan.id(),
                session.id(),
                sent.deviceId(),
                sent.byName(),
                scan.what().code(),
                scan.how().code(),
                judged.entryId(),
                judged.serial(),
                scan.undoes(),
                note.substring(0, Math.min(note.length(), NOTE)),
                judged.judgement().code(),
                received - age,
                received);
    }
}
