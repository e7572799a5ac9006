package vn.daihoi.door;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.SeasonClock;

/// Who is in the hall now: came to the session that runs and has not gone out since.
@Repository
public class InTheHall {
    private static final String INSIDE = """
        select p.entry_id
        from door.presence p
        where p.session_id = (
                select id from door.session
                where conference_id = :conference
                order by from_at <= :now desc, case when from_at <= :now then from_at end desc, from_at
                limit 1)
            and p.inside
        """;

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

    /// Those of them who are delegates: whoever is not a guest and still stands on the list.
    public Set<Long> delegates(long conferenceId) {
        var people = rosters.of(conferenceId).people();
        return everybody(conferenceId).stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .filter(one -> one.isGoing() && one.kind().isExemplar())
                .map(Roster.Person::entryId)
                .collect(Collectors.toSet());
    }
}
