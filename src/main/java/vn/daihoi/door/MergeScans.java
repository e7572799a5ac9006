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
import java.util.Optional;
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
    static final int NEWS = 500;
    static final long NO_NEWS = Long.MAX_VALUE;

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
    /// @param after up to where it knows the news; [#NO_NEWS] where it asks for none
    record Sent(@Nullable Long deviceId, String byName, Instant receivedAt, List<Scan> scans, long after) {}

    /// What a group is answered.
    ///
    /// @param news from what the one who knows least knows, read once for all
    record Merged(Map<UUID, Answer> answers, List<Presence> news) {
        /// Empty where the page of news ends before what this one knows already: it asks by itself.
        Optional<List<Presence>> newsAfter(long after) {
            return news.size() == NEWS && news.getLast().seq() <= after
                    ? Optional.empty()
                    : Optional.of(news.stream().filter(one -> one.seq() > after).toList());
        }
    }

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
    Merged merge(long conferenceId, long unitId, String unitPath, List<Sent> group) {
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
        var touched = touched(
                conferenceId,
                rows.stream().filter(row -> fresh.contains(row.id())).toList());
        if (!touched.isEmpty()) {
            scans.reckon(conferenceId, unitId, touched);
        }
        var presences = presences(conferenceId, rows, touched);
        count(roster, touched, presences);
        if (!fresh.isEmpty()) {
            told.changed(conferenceId, unitPath);
        }
        return new Merged(answers(rows, presences), news(conferenceId, group));
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

    /// Of everybody whom the group is about, asked once: what they are answered and whether they came at all.
    private List<Presence> presences(long conferenceId, List<Scans.Row> rows, List<Scans.Pair> touched) {
        var asked = Stream.concat(rows.stream().flatMap(row -> row.whom().stream()), touched.stream())
                .map(Scans.Pair::entryId)
                .collect(Collectors.toSet());
        return asked.isEmpty() ? List.of() : scans.of(conferenceId, asked);
    }

    /// To any session, whichever the scan was for.
    private void count(Roster roster, List<Scans.Pair> touched, List<Presence> presences) {
        if (touched.isEmpty()) {
            return;
        }
        var present = presences.stream()
                .filter(one -> one.scanId() != null)
                .map(Presence::entryId)
                .collect(Collectors.toSet());
        var all = touched.stream()
                .map(Scans.Pair::entryId)
                .distinct()
                .collect(Collectors.partitioningBy(present::contains));
        count.count(
                roster.listId(),
                all.getOrDefault(true, List.of()),
                all.getOrDefault(false, List.of()),
                "Cửa",
                clock.instant());
    }

    private List<Presence> news(long conferenceId, List<Sent> group) {
        var after = group.stream().mapToLong(Sent::after).min().orElse(NO_NEWS);
        return after == NO_NEWS ? List.of() : scans.news(conferenceId, after, NEWS);
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

    private static Map<UUID, Answer> answers(List<Scans.Row> rows, List<Presence> presences) {
        var firsts = new HashMap<Scans.Pair, Presence>();
        presences.forEach(one -> firsts.put(new Scans.Pair(one.sessionId(), one.entryId()), one));
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
