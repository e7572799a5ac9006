package vn.daihoi.conference;

import java.sql.Timestamp;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.SeasonClock;

/// The append-only line of a conference's progress, from which any day's standing can be read.
@Repository
class ConferenceEvents {
    private static final String ADD = """
        insert into conference.event
            (conference_id, season, unit_id, at, on_date, state, on_day, held_on, breaches, warnings)
        select id, season, unit_id, :at, :today, state, on_day, held_on, breaches, warnings
        from conference.conference
        where id = :id
        """;

    private final JdbcClient jdbc;
    private final SeasonClock clock;

    ConferenceEvents(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Writes down how the conference stands at this moment.
    void add(long conferenceId) {
        jdbc.sql(ADD)
                .param("id", conferenceId)
                .param("at", Timestamp.from(clock.instant()))
                .param("today", clock.today(), Types.DATE)
                .update();
    }
}
