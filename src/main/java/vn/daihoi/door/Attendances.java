package vn.daihoi.door;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who came to a session and who was written down as absent, and its SQL.
@Repository
class Attendances {
    private static final String CAME = """
        select entry_id, scan_id, at, by_name, device_id, inside, last_at, seq
        from door.presence
        where session_id = :session and scan_id is not null
        """;
    private static final String ABSENT = """
        select entry_id, excused, reason, by_name, at from door.absence where session_id = :session
        """;
    private static final String EXCUSE = """
        insert into door.absence as a (session_id, entry_id, conference_id, unit_id, excused, reason, by_name, at)
        select :session, entry, :conference, :unit, :excused, :reason, :by, :at
        from unnest(:entries::bigint[]) as entry
        order by entry
        on conflict (session_id, entry_id) do update
        set excused = excluded.excused, reason = excluded.reason, by_name = excluded.by_name, at = excluded.at
        """;

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param excused with a reason that the organisers accept
    record Absence(long entryId, boolean excused, String reason, String byName, Instant at) {}

    Map<Long, Presence> came(long sessionId) {
        var came = new HashMap<Long, Presence>();
        jdbc.sql(CAME)
                .param("session", sessionId)
                .query((row, _) -> new Presence(
                        sessionId,
                        row.getLong("entry_id"),
                        row.getObject("scan_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getObject("device_id", Long.class),
                        row.getBoolean("inside"),
                        row.getTimestamp("last_at").toInstant(),
                        row.getLong("seq")))
                .list()
                .forEach(one -> came.put(one.entryId(), one));
        return came;
    }

    /// As it was written down, also of people who came after all.
    Map<Long, Absence> absent(long sessionId) {
        var absent = new HashMap<Long, Absence>();
        jdbc.sql(ABSENT)
                .param("session", sessionId)
                .query((row, _) -> new Absence(
                        row.getLong("entry_id"),
                        row.getBoolean("excused"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list()
                .forEach(one -> absent.put(one.entryId(), one));
        return absent;
    }

    void write(
            Session session,
            long unitId,
            Collection<Long> entries,
            boolean excused,
            String reason,
            String by,
            Instant at) {
        jdbc.sql(EXCUSE)
                .param("session", session.id())
                .param("conference", session.conferenceId())
                .param("unit", unitId)
                .param("entries", entries.toArray(Long[]::new))
                .param("excused", excused)
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
