package vn.daihoi.door;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.SeasonClock;

/// Who is in the hall now: came to the session that runs and has not gone out since.
@Repository
public class InTheHall {
    private static final String RUNNING = """
        select id from door.session
        where conference_id = :conference
        order by from_at <= :now desc, case when from_at <= :now then from_at end desc, from_at
        limit 1
        """;
    private static final String INSIDE = """
        select entry_id from door.presence where session_id = (%s) and inside
        """.formatted(RUNNING);
    private static final String KNOWN = """
        select entry_id, bool_or(inside and session_id = (%s)) as inside
        from door.presence
        where conference_id = :conference and scan_id is not null
        group by entry_id
        """.formatted(RUNNING);
    private static final String HAS = INSIDE.replace("select entry_id", "select bool_or(entry_id = :entry)");

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final SeasonClock clock;

    InTheHall(JdbcClient jdbc, Rosters rosters, SeasonClock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.clock = clock;
    }

    /// Entry ids of the list, guests among them.
    public Set<Long> everybody(long conferenceId) {
        return jdbc
                .sql(INSIDE)
                .param("conference", conferenceId)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /// Whoever came to any session, by entry, and whether they are inside now.
    public Map<Long, Boolean> known(long conferenceId) {
        var known = new HashMap<Long, Boolean>();
        jdbc.sql(KNOWN)
                .param("conference", conferenceId)
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    known.put(row.getLong("entry_id"), row.getBoolean("inside"));
                });
        return known;
    }

    /// Whether this one is among [#everybody]; empty where nobody is: no door has let anybody in.
    public Optional<Boolean> has(long conferenceId, long entryId) {
        return jdbc.sql(HAS)
                .param("conference", conferenceId)
                .param("now", Timestamp.from(clock.instant()))
                .param("entry", entryId)
                .query(Boolean.class)
                .optional();
    }

    /// Those of [#everybody] who are delegates: whoever is not a guest and still stands on the list.
    public Set<Long> delegates(long conferenceId) {
        var people = rosters.of(conferenceId).people();
        return everybody(conferenceId).stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .filter(one -> one.isGoing() && one.kind().isExemplar())
                .map(Roster.Person::entryId)
                .collect(Collectors.toSet());
    }
}
