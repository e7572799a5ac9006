package vn.daihoi.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.daihoi.device.Device;
import vn.daihoi.device.KnownDevices;
import vn.daihoi.shared.SeasonClock;

/// What a phone at a door asks and tells.
@Service
public class AtTheDoor {
    private final ScanQueue queue;
    private final Scans scans;
    private final Rosters rosters;
    private final KnownDevices devices;
    private final SeasonClock clock;

    AtTheDoor(ScanQueue queue, Scans scans, Rosters rosters, KnownDevices devices, SeasonClock clock) {
        this.queue = queue;
        this.scans = scans;
        this.rosters = rosters;
        this.devices = devices;
        this.clock = clock;
    }

    /// @param news what has changed at any door since the device last asked
    /// @param seq up to where the news goes
    public record Reply(Instant now, String roster, long session, List<Heard> answers, List<News> news, long seq) {}

    /// @param judgement code
    /// @param entry 0 where it is not known
    /// @param firstScan "" where nobody came
    public record Heard(String id, String judgement, long entry, String firstScan, long firstAt, String firstBy) {}

    /// @param at 0 where all scans were taken back
    public record News(long session, long entry, String scan, long at, String by, boolean inside) {}

    public Roster roster(Device device) {
        return rosters.of(device.conferenceId());
    }

    /// @param waiting how many the device still holds after these
    /// @param after up to where it knows the news
    public Reply send(Device device, List<Scan> sent, int waiting, long after) {
        var now = clock.instant();
        var merged = sent.isEmpty()
                ? null
                : queue.send(
                        device.conferenceId(),
                        device.unitId(),
                        device.unitPath(),
                        new MergeScans.Sent(device.id(), device.name(), now, sent, after));
        devices.heard(device, waiting);
        var news = Optional.ofNullable(merged)
                .flatMap(group -> group.newsAfter(after))
                .orElseGet(() -> scans.news(device.conferenceId(), after, MergeScans.NEWS));
        var roster = rosters.of(device.conferenceId());
        return new Reply(
                now,
                roster.version(),
                Sessions.running(roster.sessions(), now).map(Session::id).orElse(0L),
                merged == null ? List.of() : heard(sent, merged.answers()),
                news.stream().map(AtTheDoor::news).toList(),
                news.isEmpty() ? after : news.getLast().seq());
    }

    /// Of the answers to a whole group those to its own scans.
    private static List<Heard> heard(List<Scan> sent, Map<UUID, MergeScans.Answer> group) {
        return sent.stream()
                .map(Scan::id)
                .distinct()
                .flatMap(id -> Stream.ofNullable(group.get(id)))
                .map(AtTheDoor::heard)
                .toList();
    }

    private static Heard heard(MergeScans.Answer answer) {
        var first = answer.first();
        var entry = answer.entryId();
        return new Heard(
                answer.id().toString(),
                answer.judgement().code(),
                entry == null ? 0 : entry,
                first == null || first.scanId() == null ? "" : first.scanId().toString(),
                first == null || first.at() == null ? 0 : first.at().toEpochMilli(),
                first == null ? "" : first.byName());
    }

    private static News news(Presence one) {
        return new News(
                one.sessionId(),
                one.entryId(),
                one.scanId() == null ? "" : one.scanId().toString(),
                one.at() == null ? 0 : one.at().toEpochMilli(),
                one.byName(),
                one.inside());
    }
}
