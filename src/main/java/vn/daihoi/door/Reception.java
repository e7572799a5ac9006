package vn.daihoi.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.ListGrounds;
import vn.daihoi.delegate.Presences;
import vn.daihoi.plan.AdoptionRule;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;

/// What the organisers see of the doors: numbers, who is missing, what does not add up.
@Service
public class Reception {
    private static final int ODD = 100;

    private final Rosters rosters;
    private final LiveNumbers numbers;
    private final Attendances attendances;
    private final Scans scans;
    private final Presences presences;
    private final ListGrounds grounds;
    private final DayHeads days;
    private final SeasonClock clock;

    Reception(
            Rosters rosters,
            LiveNumbers numbers,
            Attendances attendances,
            Scans scans,
            Presences presences,
            ListGrounds grounds,
            DayHeads days,
            SeasonClock clock) {
        this.rosters = rosters;
        this.numbers = numbers;
        this.attendances = attendances;
        this.scans = scans;
        this.presences = presences;
        this.grounds = grounds;
        this.days = days;
        this.clock = clock;
    }

    /// @param session the one looked at; null while there is none
    /// @param quorum by the plan; null where it names none
    /// @param unlike people who are present by the list but not by the doors, or the other way round
    public record Seen(
            List<Session> sessions,
            @Nullable Session session,
            Numbers numbers,
            @Nullable Cited<AdoptionRule> quorum,
            List<Odd> odd,
            List<Roster.Person> unlike,
            long listId) {}

    /// A scan that does not count.
    public record Odd(String judgement, String name, String note, String byName, java.time.Instant at) {}

    /// Somebody called to a session.
    ///
    /// @param standing `present`, `gone`, `excused`, `absent` or `unknown`
    public record Called(Roster.Person person, String standing, String told) {}

    /// @param sessionId 0 for the one that runs
    public Seen of(Actor actor, long conferenceId, long sessionId) {
        var day = days.seen(actor, conferenceId);
        var roster = rosters.of(conferenceId);
        var session = session(roster, sessionId);
        var quorum = grounds.of(day.unit(), day.conference().season()).tier().adoption();
        return new Seen(
                roster.sessions(),
                session.orElse(null),
                session.map(one -> numbers.of(roster, one)).orElseGet(() -> numbers.of(conferenceId)),
                quorum,
                odd(roster),
                unlike(roster),
                roster.listId());
    }

    /// Everybody called to a session, in the order of names.
    public List<Called> called(Actor actor, long conferenceId, long sessionId) {
        days.seen(actor, conferenceId);
        var roster = rosters.of(conferenceId);
        var session = session(roster, sessionId).orElseThrow(() -> new NotThere("session", sessionId));
        var came = attendances.came(session.id());
        var absent = attendances.absent(session.id());
        return roster.people().values().stream()
                .filter(one -> one.isGoing() && session.calls(one.kind()))
                .map(one -> called(one, came, absent))
                .toList();
    }

    private static Called called(Roster.Person one, Map<Long, Presence> came, Map<Long, Attendances.Absence> absent) {
        var presence = came.get(one.entryId());
        if (presence != null) {
            return new Called(one, presence.inside() ? "present" : "gone", presence.byName());
        }
        var absence = absent.get(one.entryId());
        if (absence == null) {
            return new Called(one, "unknown", "");
        }
        return new Called(one, absence.excused() ? "excused" : "absent", absence.reason());
    }

    private Optional<Session> session(Roster roster, long sessionId) {
        return sessionId == 0 ? Sessions.running(roster.sessions(), clock.instant()) : roster.session(sessionId);
    }

    private List<Odd> odd(Roster roster) {
        return scans.odd(roster.conferenceId(), ODD).stream()
                .map(one -> new Odd(
                        one.judgement(),
                        Optional.ofNullable(one.entryId())
                                .flatMap(roster::person)
                                .map(Roster.Person::name)
                                .orElse(""),
                        one.note(),
                        one.byName(),
                        one.at()))
                .toList();
    }

    /// The credentials report counts the list's own record: here is named whoever stands differently in it.
    private List<Roster.Person> unlike(Roster roster) {
        var listed = presences.of(roster.listId()).entrySet().stream()
                .filter(one -> one.getValue() == Attendance.PRESENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var came = roster.sessions().stream()
                .flatMap(session -> attendances.came(session.id()).keySet().stream())
                .collect(Collectors.toSet());
        return roster.people().values().stream()
                .filter(one -> one.isGoing() && listed.contains(one.entryId()) != came.contains(one.entryId()))
                .toList();
    }
}
