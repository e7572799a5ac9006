package vn.daihoi.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.SeasonClock;

/// Counts who came. Every part of it adds up to the whole: the people of the roster, each counted once.
@Component
public class LiveNumbers {
    private final Rosters rosters;
    private final Attendances attendances;
    private final SeasonClock clock;

    LiveNumbers(Rosters rosters, Attendances attendances, SeasonClock clock) {
        this.rosters = rosters;
        this.attendances = attendances;
        this.clock = clock;
    }

    /// Of the session that runs.
    public Numbers of(long conferenceId) {
        var roster = rosters.of(conferenceId);
        return Sessions.running(roster.sessions(), clock.instant())
                .map(session -> of(roster, session))
                .orElseGet(() -> new Numbers(0, "", 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), null));
    }

    Numbers of(Roster roster, Session session) {
        var came = attendances.came(session.id());
        var called = roster.people().values().stream()
                .filter(one -> one.isGoing() && session.calls(one.kind()))
                .toList();
        var present =
                called.stream().filter(one -> came.containsKey(one.entryId())).toList();
        Predicate<Roster.Person> inside = one -> presence(came, one).inside();
        Predicate<Roster.Person> delegate = one -> one.kind().isExemplar();
        return new Numbers(
                session.id(),
                session.name(),
                called.size(),
                present.size(),
                count(present, inside),
                count(called, delegate),
                count(present, delegate),
                count(present, delegate.and(inside)),
                doors(present, came),
                parts(called, present, one -> one.kind().code()),
                parts(called, present, Roster.Person::unit),
                present.stream()
                        .map(one -> presence(came, one).at())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    private static Presence presence(Map<Long, Presence> came, Roster.Person one) {
        return Objects.requireNonNull(came.get(one.entryId()));
    }

    private static int count(List<Roster.Person> some, Predicate<Roster.Person> which) {
        return (int) some.stream().filter(which).count();
    }

    private static List<Numbers.Part> doors(List<Roster.Person> present, Map<Long, Presence> came) {
        return present.stream()
                .collect(Collectors.groupingBy(one -> presence(came, one).byName(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(door -> new Numbers.Part(door.getKey(), door.getValue().intValue(), 0))
                .sorted(Comparator.comparingInt(Numbers.Part::present)
                        .reversed()
                        .thenComparing(Numbers.Part::name))
                .toList();
    }

    private static List<Numbers.Part> parts(
            List<Roster.Person> called, List<Roster.Person> present, Function<Roster.Person, String> part) {
        var all = new LinkedHashMap<String, Integer>();
        called.forEach(one -> all.merge(part.apply(one), 1, Integer::sum));
        var came = present.stream().collect(Collectors.groupingBy(part, Collectors.counting()));
        var parts = new ArrayList<Numbers.Part>();
        all.forEach((name, summoned) ->
                parts.add(new Numbers.Part(name, came.getOrDefault(name, 0L).intValue(), summoned)));
        parts.sort(Comparator.comparingInt(Numbers.Part::summoned).reversed().thenComparing(Numbers.Part::name));
        return parts;
    }
}
