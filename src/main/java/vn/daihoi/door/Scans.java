package vn.daihoi.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All scans and who is present by them, and their SQL. A whole group of scans is three statements.
@Repository
class Scans {
    /// One group after the other for each conference, on every instance: each sees all scans before it.
    private static final String QUEUE =
            "select pg_advisory_xact_lock(hashtextextended('door ' || :conference::text, 0))::text";
    private static final String ADD = """
        insert into door.scan (id, conference_id, unit_id, session_id, device_id, by_name, what, how, entry_id, serial,
            undoes, note, judgement, at, received_at)
        select s.id, :conference, :unit, s.session, s.device, s.by, s.what, s.how, s.entry, s.serial, s.undoes, s.note,
            s.judgement, to_timestamp(s.at / 1000.0), to_timestamp(s.received / 1000.0)
        from jsonb_to_recordset(:scans::jsonb) as s(id uuid, session bigint, device bigint, by text, what text, how text,
            entry bigint, serial int, undoes uuid, note text, judgement text, at bigint, received bigint)
        where exists (select from door.session d where d.id = s.session and d.conference_id = :conference)
        on conflict (id) do nothing
        returning id
        """;
    private static final String ABOUT = """
        select distinct session_id, entry_id
        from door.scan
        where id = any (:ids) and entry_id is not null and conference_id = :conference and judgement = 'counts'
        """;
    /// The earliest and the latest scan are looked up by the index, however many a person has.
    private static final String RECKON = """
        with person as (
            select * from unnest(:sessions::bigint[], :entries::bigint[]) as p(session_id, entry_id)
        ), now as (
            select p.session_id, p.entry_id, f.id as scan_id, f.at, coalesce(f.by_name, '') as by_name, f.device_id,
                coalesce(l.what = 'in' and f.id is not null, false) as inside, l.at as last_at
            from person p
            left join lateral (
                select s.id, s.at, s.by_name, s.device_id
                from door.scan s
                where s.session_id = p.session_id and s.entry_id = p.entry_id and s.judgement = 'counts'
                    and s.what = 'in' and not exists (
                        select from door.scan u where u.undoes = s.id and u.conference_id = s.conference_id)
                order by s.at, s.id
                limit 1
            ) f on true
            left join lateral (
                select s.what, s.at
                from door.scan s
                where s.session_id = p.session_id and s.entry_id = p.entry_id and s.judgement = 'counts'
                    and s.what in ('in', 'out') and not exists (
                        select from door.scan u where u.undoes = s.id and u.conference_id = s.conference_id)
                order by s.at desc, s.id desc
                limit 1
            ) l on true
        )
        insert into door.presence as p (session_id, entry_id, conference_id, unit_id, scan_id, at, by_name, device_id,
            inside, last_at)
        select session_id, entry_id, :conference, :unit, scan_id, at, by_name, device_id, inside, last_at
        from now
        order by session_id, entry_id
        on conflict (session_id, entry_id) do update
        set scan_id = excluded.scan_id, at = excluded.at, by_name = excluded.by_name, device_id = excluded.device_id,
            inside = excluded.inside, last_at = excluded.last_at, seq = nextval('door.presence_seq')
        where (p.scan_id, p.inside, p.last_at) is distinct from (excluded.scan_id, excluded.inside, excluded.last_at)
        """;
    private static final String CAME = """
        select entry_id, bool_or(scan_id is not null) as came
        from door.presence
        where conference_id = :conference and entry_id = any (:entries)
        group by entry_id
        """;
    /// By the key, which begins with the session.
    private static final String OF = """
        select session_id, entry_id, scan_id, at, by_name, device_id, inside, last_at, seq
        from door.presence
        where session_id in (select id from door.session where conference_id = :conference)
            and entry_id = any (:entries)
        """;
    private static final String NEWS = """
        select session_id, entry_id, scan_id, at, by_name, device_id, inside, last_at, seq
        from door.presence
        where conference_id = :conference and seq > :after
        order by seq
        limit :most
        """;
    private static final String ODD = """
        select s.id, s.session_id, s.by_name, s.judgement, s.entry_id, s.serial, s.note, s.at
        from door.scan s
        where s.conference_id = :conference and s.judgement not in ('counts', 'undo')
            and not exists (
                select from door.scan u where u.undoes = s.id and u.conference_id = s.conference_id)
        order by s.received_at desc
        limit :most
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Scans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// As it is written down. Times are milliseconds since 1970.
    record Row(
            UUID id,
            long session,
            @Nullable Long device,
            String by,
            String what,
            String how,
            @Nullable Long entry,
            @Nullable Integer serial,
            @Nullable UUID undoes,
            String note,
            String judgement,
            long at,
            long received) {
        /// Whom it names.
        Optional<Pair> whom() {
            return entry == null ? Optional.empty() : Optional.of(new Pair(session, entry));
        }

        /// Of whom it counts.
        Optional<Pair> counted() {
            return whom().filter(_ -> judgement.equals(Judgement.COUNTS.code()));
        }
    }

    record Pair(long sessionId, long entryId) {}

    record Came(long entryId, boolean came) {}

    /// A scan that does not count, for the organisers.
    record Odd(
            UUID id,
            long sessionId,
            String byName,
            String judgement,
            @Nullable Long entryId,
            @Nullable Integer serial,
            String note,
            Instant at) {}

    void queue(long conferenceId) {
        jdbc.sql(QUEUE).param("conference", conferenceId).query(String.class).single();
    }

    /// @return those that were not there
    Set<UUID> add(long conferenceId, long unitId, List<Row> rows) {
        return jdbc
                .sql(ADD)
                .param("conference", conferenceId)
                .param("unit", unitId)
                .param("scans", json.writeValueAsString(rows))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /// Whom scans are about that count, by their numbers.
    List<Pair> about(long conferenceId, Collection<UUID> ids) {
        return jdbc.sql(ABOUT)
                .param("conference", conferenceId)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Pair.class)
                .list();
    }

    void reckon(long conferenceId, long unitId, List<Pair> pairs) {
        jdbc.sql(RECKON)
                .param("conference", conferenceId)
                .param("unit", unitId)
                .param("sessions", sessions(pairs))
                .param("entries", entries(pairs))
                .update();
    }

    /// Whether they came to any session.
    List<Came> came(long conferenceId, List<Pair> pairs) {
        return jdbc.sql(CAME)
                .param("conference", conferenceId)
                .param("entries", entries(pairs))
                .query(Came.class)
                .list();
    }

    /// In all sessions of the conference.
    List<Presence> of(long conferenceId, Collection<Long> entries) {
        return jdbc.sql(OF)
                .param("conference", conferenceId)
                .param("entries", entries.toArray(Long[]::new))
                .query((row, _) -> presence(row))
                .list();
    }

    List<Presence> news(long conferenceId, long after, int most) {
        return jdbc.sql(NEWS)
                .param("conference", conferenceId)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> presence(row))
                .list();
    }

    List<Odd> odd(long conferenceId, int most) {
        return jdbc.sql(ODD)
                .param("conference", conferenceId)
                .param("most", most)
                .query(Odd.class)
                .list();
    }

    private static Long[] sessions(Collection<Pair> pairs) {
        return pairs.stream().map(Pair::sessionId).toArray(Long[]::new);
    }

    private static Long[] entries(Collection<Pair> pairs) {
        return pairs.stream().map(Pair::entryId).toArray(Long[]::new);
    }

    private static Presence presence(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at");
        var last = row.getTimestamp("last_at");
        return new Presence(
                row.getLong("session_id"),
                row.getLong("entry_id"),
                row.getObject("scan_id", UUID.class),
                at == null ? null : at.toInstant(),
                row.getString("by_name"),
                row.getObject("device_id", Long.class),
                row.getBoolean("inside"),
                last == null ? null : last.toInstant(),
                row.getLong("seq"));
    }
}
