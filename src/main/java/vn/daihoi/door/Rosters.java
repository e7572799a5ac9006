package vn.daihoi.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.Badge;
import vn.daihoi.badge.Badges;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.hall.SeatLabel;
import vn.daihoi.hall.Seats;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Puts together whom the doors know. Kept, because it is asked for with every group of scans, until anything it is
/// made of changes anywhere; half a minute at most. It is the same for everybody who stands at a door of the
/// conference, and always read as that conference's unit.
@Component
class Rosters {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Set<String> MADE_OF =
            Set.of("delegate", "badge", "hall", "conference", "door-session", Change.EVERYTHING);

    private final DayHeads days;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Badges badges;
    private final Seats seats;
    private final Sessions sessions;
    private final Cache<Long, Roster> kept =
            Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).build();
    private final AtomicLong changes = new AtomicLong();

    Rosters(
            DayHeads days,
            DelegateLists lists,
            Delegates delegates,
            Badges badges,
            Seats seats,
            Sessions sessions,
            LiveUpdates live) {
        this.days = days;
        this.lists = lists;
        this.delegates = delegates;
        this.badges = badges;
        this.seats = seats;
        this.sessions = sessions;
        live.subscribe(change -> {
            if (MADE_OF.contains(change.topic())) {
                changes.incrementAndGet();
                kept.invalidateAll();
            }
        });
    }

    /// @param conferenceId which the caller has been allowed to see
    Roster of(long conferenceId) {
        var roster = kept.getIfPresent(conferenceId);
        if (roster != null) {
            return roster;
        }
        var before = changes.get();
        var read = read(conferenceId);
        if (changes.get() == before) {
            kept.put(conferenceId, read);
        }
        return read;
    }

    /// After a change in this very transaction.
    void forget(long conferenceId) {
        changes.incrementAndGet();
        kept.invalidate(conferenceId);
    }

    private Roster read(long conferenceId) {
        var actor = Acting.current().orElse(Actor.SYSTEM);
        var day = days.seen(actor, conferenceId);
        var all = badges.all(conferenceId);
        var places = seats.of(conferenceId);
        var list = lists.ofUnit(day.unit().id(), day.conference().season(), Purpose.HERE);
        var lines = list.map(found -> delegates.lines(actor, found, day.unit())).orElse(List.of());
        var people = people(lines, all, places);
        var passes = passes(all);
        var held = sessions.of(conferenceId);
        var key = badges.keyOf(conferenceId).orElse(null);
        return new Roster(
                conferenceId,
                day.unit().id(),
                list.map(found -> found.id()).orElse(0L),
                day.unit().name() + " · " + days.event(day),
                people,
                passes,
                key,
                held,
                version(List.of(people.values(), passes.values(), held, key == null ? 0 : key.id())));
    }

    private static Map<Long, Roster.Person> people(
            List<Delegates.Line> lines, List<Badge> all, Map<Long, SeatLabel> places) {
        var numbers = new LinkedHashMap<Long, Integer>();
        for (var badge : all) {
            var entry = badge.entryId();
            if (entry != null && badge.isValid()) {
                numbers.put(entry, badge.number());
            }
        }
        var people = new LinkedHashMap<Long, Roster.Person>();
        for (var line : lines) {
            var id = line.entry().id();
            var seat = places.get(id);
            people.put(
                    id,
                    new Roster.Person(
                            id,
                            line.delegate().name(),
                            line.entry().kind(),
                            line.delegate().unit(),
                            numbers.getOrDefault(id, 0),
                            seat == null ? "" : seat.code(),
                            standing(line.entry())));
        }
        return people;
    }

    private static String standing(Entry entry) {
        return entry.counts()
                ? Roster.GOING
                : entry.state().counts() ? "reserve" : entry.state().code();
    }

    private static Map<Integer, Roster.Pass> passes(List<Badge> all) {
        var passes = new LinkedHashMap<Integer, Roster.Pass>();
        for (var badge : all) {
            var entry = badge.entryId();
            passes.put(badge.serial(), new Roster.Pass(badge.serial(), entry == null ? 0 : entry, badge.isValid()));
        }
        return passes;
    }

    private static String version(List<?> parts) {
        var sum = new CRC32();
        sum.update(parts.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
