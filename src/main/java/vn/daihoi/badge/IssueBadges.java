package vn.daihoi.badge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// Makes badges, makes them anew, and declares them void. The serial numbers of a conference are given out one maker
/// after the other.
@Service
public class IssueBadges {
    static final String TOPIC = "badge";
    public static final int MOST_BLANKS = 500;
    private static final String DROPPED_OUT = "Không còn trong danh sách";

    private final DayHeads days;
    private final Bearers bearers;
    private final Badges badges;
    private final BadgeKeys keys;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    IssueBadges(
            DayHeads days,
            Bearers bearers,
            Badges badges,
            BadgeKeys keys,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.days = days;
        this.bearers = bearers;
        this.badges = badges;
        this.keys = keys;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// What came of bringing the badges in line with the list.
    public record Issued(int made, int voided) {}

    /// Everybody on the list who goes has a badge, in the order of names; whoever dropped out has none any more.
    @Transactional
    public Issued issue(Actor actor, long conferenceId) {
        var day = open(actor, conferenceId);
        var going = bearers.going(actor, day);
        var had = byEntry(conferenceId);
        var dropped = had.values().stream()
                .filter(badge -> !going.contains(Objects.requireNonNull(badge.entryId())))
                .toList();
        dropped.forEach(badge -> badges.declareVoid(
                conferenceId, badge.serial(), new Badge.Voided(clock.instant(), actor.name(), DROPPED_OUT, null)));
        var without = going.stream().filter(id -> !had.containsKey(id)).toList();
        make(actor, day, without);
        if (!without.isEmpty() || !dropped.isEmpty()) {
            told(actor, day, "issued", Map.of("made", without.size(), "voided", dropped.size()));
        }
        return new Issued(without.size(), dropped.size());
    }

    /// The badge of one line; a new one for whoever has none, such as a walk-in just put on the list.
    @Transactional
    public Badge forEntry(Actor actor, long conferenceId, long entryId) {
        var day = open(actor, conferenceId);
        refuseUnless(bearers.going(actor, day).contains(entryId), "TH-102");
        var had = badges.ofEntry(conferenceId, entryId);
        if (had.isPresent()) {
            return had.get();
        }
        make(actor, day, List.of(entryId));
        told(actor, day, "issued", Map.of("entry", entryId));
        return badges.ofEntry(conferenceId, entryId).orElseThrow();
    }

    /// Others in place of these; the old ones are void from now on. Those that are void already stay as they are.
    ///
    /// @return the new badges
    @Transactional
    public List<Badge> anew(Actor actor, long conferenceId, Collection<Integer> serials, String reason) {
        var day = open(actor, conferenceId);
        var told = reasoned(reason);
        var old = badges.valid(conferenceId).stream()
                .filter(badge -> serials.contains(badge.serial()))
                .toList();
        var next = keys.take(conferenceId, old.size());
        var fresh = new ArrayList<Badges.Fresh>();
        for (var badge : old) {
            var how = new Badge.Voided(clock.instant(), actor.name(), told, next);
            badges.declareVoid(conferenceId, badge.serial(), how);
            fresh.add(new Badges.Fresh(next++, badge.number(), badge.entryId()));
        }
        badges.add(conferenceId, day.unit().id(), fresh, actor.name(), clock.instant());
        if (!old.isEmpty()) {
            told(actor, day, "replaced", Map.of("serials", serialsOf(old), "reason", told));
            publish(conferenceId, old, fresh);
        }
        var made = fresh.stream().map(Badges.Fresh::serial).collect(Collectors.toSet());
        return badges.valid(conferenceId).stream()
                .filter(badge -> made.contains(badge.serial()))
                .toList();
    }

    /// Lost, stolen, handed back: it opens no door from now on.
    @Transactional
    public void declareVoid(Actor actor, long conferenceId, int serial, String reason) {
        var day = open(actor, conferenceId);
        var how = new Badge.Voided(clock.instant(), actor.name(), reasoned(reason), null);
        refuseUnless(badges.declareVoid(conferenceId, serial, how), "TH-104", serial);
        told(actor, day, "voided", Map.of("serial", serial, "reason", how.reason()));
    }

    /// Badges without a name, to be handed out at the door to whoever comes and is not on the list.
    @Transactional
    public void blanks(Actor actor, long conferenceId, int count) {
        var day = open(actor, conferenceId);
        refuseUnless(count >= 1 && count <= MOST_BLANKS, "TH-105", MOST_BLANKS);
        var nobody = new ArrayList<Long>();
        for (var i = 0; i < count; i++) {
            nobody.add(0L);
        }
        make(actor, day, nobody);
        told(actor, day, "blanks", Map.of("made", count));
    }

    /// A blank badge goes to somebody just put on the list. Of two doors that give out the same one, the second is
    /// told.
    @Transactional
    public Badge bind(Actor actor, long conferenceId, int serial, long entryId) {
        var day = open(actor, conferenceId);
        refuseUnless(bearers.going(actor, day).contains(entryId), "TH-102");
        refuseUnless(badges.ofEntry(conferenceId, entryId).isEmpty(), "TH-106");
        refuseUnless(badges.bind(conferenceId, serial, entryId), "TH-107", serial);
        told(actor, day, "bound", Map.of("serial", serial, "entry", entryId));
        return badges.bySerial(conferenceId, serial).orElseThrow(() -> new NotThere("badge", serial));
    }

    /// @param entries of the list; 0 for a blank badge
    private void make(Actor actor, DayHeads.Seen day, List<Long> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var conferenceId = day.conference().id();
        var serial = keys.take(conferenceId, entries.size());
        var number = badges.lastNumber(conferenceId);
        var fresh = new ArrayList<Badges.Fresh>();
        for (var entry : entries) {
            fresh.add(new Badges.Fresh(serial++, ++number, entry == 0 ? null : entry));
        }
        badges.add(conferenceId, day.unit().id(), fresh, actor.name(), clock.instant());
    }

    /// The system acts for a device at the door, which has been narrowed to its conference before.
    DayHeads.Seen open(Actor actor, long conferenceId) {
        var day = days.seen(actor, conferenceId);
        refuseUnless(
                actor.accountId() == 0 || Editors.mayEdit(actor, day.unit()),
                "TH-101",
                day.unit().name());
        keys.ensure(conferenceId, day.unit().id(), actor.name(), clock.instant());
        keys.take(conferenceId, 0);
        return day;
    }

    private Map<Long, Badge> byEntry(long conferenceId) {
        var found = new HashMap<Long, Badge>();
        for (var badge : badges.valid(conferenceId)) {
            var entry = badge.entryId();
            if (entry != null) {
                found.put(entry, badge);
            }
        }
        return found;
    }

    private void publish(long conferenceId, List<Badge> old, List<Badges.Fresh> fresh) {
        for (var i = 0; i < old.size(); i++) {
            var entry = old.get(i).entryId();
            if (entry != null) {
                events.publishEvent(new BadgeReplaced(
                        conferenceId, entry, old.get(i).serial(), fresh.get(i).serial()));
            }
        }
    }

    private static Set<Integer> serialsOf(List<Badge> some) {
        return some.stream().map(Badge::serial).collect(Collectors.toSet());
    }

    private static String reasoned(String reason) {
        var told = VietnameseText.line(reason);
        refuseUnless(!told.isEmpty(), "TH-103");
        return told;
    }

    private void told(Actor actor, DayHeads.Seen day, String what, Map<String, Object> after) {
        var path = day.unit().path();
        journal.record(
                new Change("badge." + what, "conference", day.conference().id(), path, null, after));
        live.changed(TOPIC, path);
    }

    private static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }
}
