package vn.daihoi.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.delegate.EntryKind;

/// All sessions and their SQL.
@Repository
public class Sessions {
    private static final String OF = """
        select id, conference_id, name, from_at, kinds
        from door.session
        where conference_id = :conference
        order by from_at
        """;
    private static final String ADD = """
        insert into door.session (conference_id, unit_id, name, from_at, kinds, made_by)
        values (:conference, :unit, :name, :from, :kinds, :by)
        on conflict (conference_id, from_at) do nothing
        """;
    private static final String SAVE = """
        update door.session set name = :name, from_at = :from, kinds = :kinds
        where id = :id and conference_id = :conference
        """;
    private static final String REMOVE = """
        delete from door.session s
        where s.id = :id and s.conference_id = :conference
            and not exists (select from door.scan where session_id = s.id)
            and not exists (select from door.absence where session_id = s.id)
        """;

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of time.
    public List<Session> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("conference", conferenceId)
                .query((row, _) -> session(row))
                .list();
    }

    /// The one that runs, or the first while none has begun; empty for a conference without doors.
    public Optional<Session> running(long conferenceId, Instant now) {
        return running(of(conferenceId), now);
    }

    static Optional<Session> running(List<Session> all, Instant now) {
        return all.stream()
                .filter(one -> !one.from().isAfter(now))
                .reduce((_, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /// False where another session begins at the same time.
    boolean add(long conferenceId, long unitId, String name, Instant from, Set<EntryKind> kinds, String by) {
        return jdbc.sql(ADD)
                        .param("conference", conferenceId)
                        .param("unit", unitId)
                        .param("name", name)
                        .param("from", Timestamp.from(from))
                        .param("kinds", codes(kinds))
                        .param("by", by)
                        .update()
                == 1;
    }

    void save(Session session) {
        jdbc.sql(SAVE)
                .param("id", session.id())
                .param("conference", session.conferenceId())
                .param("name", session.name())
                .param("from", Timestamp.from(session.from()))
                .param("kinds", codes(session.kinds()))
                .update();
    }

    /// False where somebody was scanned for it already.
    boolean remove(long conferenceId, long id) {
        return jdbc.sql(REMOVE)
                        .param("id", id)
                        .param("conference", conferenceId)
                        .update()
                == 1;
    }

    private static String[] codes(Set<EntryKind> kinds) {
        return kinds.stream().map(EntryKind::code).sorted().toArray(String[]::new);
    }

    private static Session session(ResultSet row) throws SQLException {
        var kinds = Stream.of((String[]) row.getArray("kinds").getArray())
                .flatMap(code -> EntryKind.of(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Session(
                row.getLong("id"),
                row.getLong("conference_id"),
                row.getString("name"),
                row.getTimestamp("from_at").toInstant(),
                kinds);
    }
}
