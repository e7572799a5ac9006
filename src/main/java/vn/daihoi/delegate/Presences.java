package vn.daihoi.delegate;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who came, as far as it is written down, and its SQL.
@Repository
public class Presences {
    private static final String OF = "select entry_id, attendance from delegate.presence where list_id = :listId";
    private static final String ONE = """
        select attendance from delegate.presence where list_id = :listId and entry_id = :entryId
        """;
    private static final String RECORD = """
        insert into delegate.presence as p (entry_id, list_id, unit_id, attendance, by_name, at)
        select e.id, e.list_id, e.unit_id, :attendance, :by, :at
        from delegate.entry e
        where e.list_id = :listId and e.id = any (:ids) and e.reserve is null
            and e.state not in ('replaced', 'withdrawn')
        order by e.id
        on conflict (entry_id) do update
        set attendance = excluded.attendance, by_name = excluded.by_name, at = excluded.at
        where p.attendance <> excluded.attendance
        """;
    private static final String FORGET_PRESENT = """
        delete from delegate.presence
        where list_id = :listId and entry_id = any (:ids) and attendance = 'present'
        """;

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By entry.
    public Map<Long, Attendance> of(long listId) {
        var found = new HashMap<Long, Attendance>();
        jdbc.sql(OF)
                .param("listId", listId)
                .query((row, _) -> Map.entry(
                        row.getLong("entry_id"),
                        Attendance.of(row.getString("attendance")).orElseThrow()))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    public Optional<Attendance> of(long listId, long entryId) {
        return jdbc.sql(ONE)
                .param("listId", listId)
                .param("entryId", entryId)
                .query(String.class)
                .optional()
                .flatMap(Attendance::of);
    }

    /// How many it was not known of, or known otherwise; whoever is out or waits as a reserve was not summoned.
    int record(long listId, Collection<Long> entries, Attendance attendance, String by, Instant at) {
        return jdbc.sql(RECORD)
                .param("listId", listId)
                .param("ids", entries.toArray(Long[]::new))
                .param("attendance", attendance.code())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forgetPresent(long listId, Collection<Long> entries) {
        jdbc.sql(FORGET_PRESENT)
                .param("listId", listId)
                .param("ids", entries.toArray(Long[]::new))
                .update();
    }
}
