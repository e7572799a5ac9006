package vn.daihoi.delegate;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// What was done to lists, line by line before and after: the last act can be taken back, and others see what changed.
@Repository
class Acts {
    private static final String SNAPSHOT = """
        select coalesce(jsonb_agg(to_jsonb(e) order by e.id), '[]')::text
        from delegate.entry e
        where e.id = any (:ids)
        """;
    private static final String ADD = """
        insert into delegate.act (list_id, unit_id, what, reason, before, after, by_id, by_name, at, version)
        values (:listId, :unitId, :what, :reason, :before::jsonb, :after::jsonb, :byId, :byName, :at, :version)
        """;
    private static final String LAST = """
        select id, what, reason, before::text, after::text, by_id, by_name, at
        from delegate.act
        where list_id = :listId and undone_at is null
        order by id desc
        limit 1
        """;
    private static final String LATEST = """
        select what, reason, by_name as "by", coalesce(undone_at, at) as at, undone_at is not null as taken_back
        from delegate.act
        where list_id = :listId
        order by coalesce(undone_at, at) desc, id desc
        limit 1
        """;
    private static final String IS_AS_LEFT = """
        select (select coalesce(jsonb_agg(to_jsonb(e) - 'version' order by e.id), '[]')
             from delegate.entry e
             where e.id in (select (x ->> 'id')::bigint from jsonb_array_elements(a.before || a.after) x))
            = (select coalesce(jsonb_agg(x - 'version' order by (x ->> 'id')::bigint), '[]')
             from jsonb_array_elements(a.after) x)
        from delegate.act a
        where a.id = :id
        """;
    private static final String REMOVE_ADDED = """
        delete from delegate.entry e
        using delegate.act a
        where a.id = :id and e.id in (
            select (x ->> 'id')::bigint from jsonb_array_elements(a.after) x
            except
            select (x ->> 'id')::bigint from jsonb_array_elements(a.before) x)
        """;
    private static final String BRING_BACK = """
        insert into delegate.entry as e (id, list_id, unit_id, registrant_id, kind, represents, group_code, from_unit_id,
            reserve, note, ex_officio, source_entry_id, state, state_at, state_by, state_reason, version)
        overriding system value
        select b.id, b.list_id, b.unit_id, b.registrant_id, b.kind, b.represents, b.group_code, b.from_unit_id,
            b.reserve, b.note, b.ex_officio, b.source_entry_id, b.state, b.state_at, b.state_by, b.state_reason,
            b.version + 1
        from delegate.act a, jsonb_populate_recordset(null::delegate.entry, a.before) b
        where a.id = :id
        on conflict (id) do update
        set kind = excluded.kind, represents = excluded.represents, group_code = excluded.group_code,
            reserve = excluded.reserve, note = excluded.note, state = excluded.state, state_at = excluded.state_at,
            state_by = excluded.state_by, state_reason = excluded.state_reason, version = e.version + 1
        """;
    private static final String STATE_BEFORE = """
        select x ->> 'state' as state, (x ->> 'state_at')::timestamptz as state_at, x ->> 'state_by' as state_by
        from delegate.act a, jsonb_array_elements(a.before) x
        where a.list_id = :listId and (x ->> 'id')::bigint = :id and x ->> 'state' not in ('replaced', 'withdrawn')
        order by a.id desc
        limit 1
        """;
    private static final String UNDONE =
            "update delegate.act set undone_at = :at, undone_version = :version where id = :id";
    private static final String SINCE = """
        select a.what, a.reason, a.by_name as "by", a.version <= :version as taken_back,
            case when a.version <= :version then a.undone_at else a.at end as at,
            array(select distinct (x ->> 'registrant_id')::bigint
                from jsonb_array_elements(a.before || a.after) x) as registrants
        from delegate.act a
        where a.list_id = :listId and (a.version > :version and a.undone_at is null
            or a.version <= :version and a.undone_version > :version)
        order by a.id desc
        limit :limit
        """;
    private static final String TOUCHED = """
        select exists (
            select from delegate.act a, jsonb_array_elements(a.before || a.after) x
            where a.list_id = :listId and a.by_id <> :me and (x ->> 'id')::bigint = any (:ids)
                and (a.version > :version and a.undone_at is null
                    or a.version <= :version and a.undone_version > :version))
        """;

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param what key of its words: `delegate.act.<what>`
    /// @param reason why it was done, where somebody has to say it; otherwise ""
    record Act(
            long id, String what, String reason, String before, String after, long byId, String byName, Instant at) {}

    /// The lines as they are now, as JSON; those that do not exist are left out.
    String snapshot(Collection<Long> ids) {
        return jdbc.sql(SNAPSHOT)
                .param("ids", ids.toArray(Long[]::new))
                .query(String.class)
                .single();
    }

    /// @param version of the list with this act
    void add(
            DelegateList list,
            int version,
            String what,
            String reason,
            String before,
            String after,
            Actor by,
            Instant at) {
        jdbc.sql(ADD)
                .param("listId", list.id())
                .param("unitId", list.unitId())
                .param("what", what)
                .param("reason", reason)
                .param("before", before)
                .param("after", after)
                .param("byId", by.accountId())
                .param("byName", by.name())
                .param("at", Timestamp.from(at))
                .param("version", version)
                .update();
    }

    /// What stands that was done since a version of the list, the latest first.
    List<Meanwhile.Done> since(long listId, int version, int limit) {
        return jdbc.sql(SINCE)
                .param("listId", listId)
                .param("version", version)
                .param("limit", limit)
                .query((row, _) -> new Meanwhile.Done(
                        row.getString("what"),
                        row.getString("reason"),
                        row.getString("by"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("taken_back"),
                        List.of((Long[]) row.getArray("registrants").getArray())))
                .list();
    }

    /// Whether somebody else has changed one of the lines since a version of the list.
    boolean isTouched(long listId, int version, Collection<Long> ids, Actor actor) {
        return jdbc.sql(TOUCHED)
                .param("listId", listId)
                .param("version", version)
                .param("ids", ids.toArray(Long[]::new))
                .param("me", actor.accountId())
                .query(Boolean.class)
                .single();
    }

    Optional<Act> last(long listId) {
        return jdbc.sql(LAST).param("listId", listId).query(Act.class).optional();
    }

    /// Taking back is an act too, and of the same person.
    Optional<UndoAct.Latest> latest(long listId) {
        return jdbc.sql(LATEST)
                .param("listId", listId)
                .query(UndoAct.Latest.class)
                .optional();
    }

    /// The state a line was in before it dropped out; empty for lines older than the record of acts.
    Optional<EntryState> stateBefore(Entry entry) {
        return jdbc.sql(STATE_BEFORE)
                .param("listId", entry.listId())
                .param("id", entry.id())
                .query((row, _) -> Entries.state(
                        row.getString("state"),
                        row.getTimestamp("state_at").toInstant(),
                        row.getString("state_by"),
                        null))
                .optional();
    }

    /// Whether every line still is as the act left it; what came and was taken back since does not count.
    boolean isAsLeft(long id) {
        return jdbc.sql(IS_AS_LEFT).param("id", id).query(Boolean.class).single();
    }

    /// @param version of the list without the act
    void takeBack(long id, Instant at, int version) {
        jdbc.sql(REMOVE_ADDED).param("id", id).update();
        jdbc.sql(BRING_BACK).param("id", id).update();
        jdbc.sql(UNDONE)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("version", version)
                .update();
    }
}
