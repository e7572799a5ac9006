package vn.daihoi.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.RowsRead;

/// All lines of lists and their SQL. The database shows those of the reader's subtree only.
@Repository
public class Entries {
    private static final String STAMPS = """
        select id, xmin, ctid from delegate.entry where list_id = :listId order by id
        """;
    private static final String BY_IDS = """
        select id, list_id, registrant_id, kind, represents, group_code, from_unit_id, reserve, note, ex_officio,
            source_entry_id, state, state_at, state_by, state_reason, version
        from delegate.entry
        where id = any (:ids)
        """;
    private static final String BY_ID = """
        select id, list_id, registrant_id, kind, represents, group_code, from_unit_id, reserve, note, ex_officio,
            source_entry_id, state, state_at, state_by, state_reason, version
        from delegate.entry
        where id = :id and list_id = :listId
        """;
    private static final String INSERT = """
        insert into delegate.entry (list_id, unit_id, registrant_id, kind, represents, group_code, from_unit_id,
            reserve, note, ex_officio, source_entry_id, state, state_at, state_by)
        values (:listId, :unitId, :registrantId, :kind, :represents, :group, :fromUnitId, :reserve, :note, :exOfficio,
            :source, 'proposed', :at, :by)
        on conflict (list_id, registrant_id) do nothing
        returning id
        """;
    private static final String SAVE = """
        update delegate.entry
        set kind = :kind, represents = :represents, group_code = :group, reserve = :reserve, note = :note,
            state = :state, state_at = :at, state_by = :by, state_reason = :reason, version = version + 1
        where id = :id
        """;
    private static final String DELETE = "delete from delegate.entry where id = any (:ids)";
    private static final String LAST_RESERVE = """
        select coalesce(max(reserve), 0) from delegate.entry where list_id = :listId
        """;

    private static final String FALLEN_BELOW = """
        select e.id
        from delegate.entry e
        join delegate.entry source on source.id = e.source_entry_id
        where e.list_id = :listId and e.state not in ('replaced', 'withdrawn')
            and source.state in ('replaced', 'withdrawn')
        """;
    private static final String MERGED_AWAY = """
        select exists (select from delegate.redirect where entry_id = :id and state_was is not null)
        """;

    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final RowsRead<Entry> read = new RowsRead<>(REMEMBERED);

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> of(long listId) {
        var stamps = jdbc.sql(STAMPS)
                .param("listId", listId)
                .query((row, _) -> RowsRead.Stamp.of(row))
                .list();
        return read.read(stamps, this::fetch);
    }

    private Map<Long, Entry> fetch(Collection<Long> ids) {
        return jdbc.sql(BY_IDS).param("ids", ids.toArray(Long[]::new)).query((row, _) -> entry(row)).list().stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    public Optional<Entry> find(long listId, long id) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .param("listId", listId)
                .query((row, _) -> entry(row))
                .optional();
    }

    /// Empty for somebody who is on the list already: nobody is entered twice.
    Optional<Long> insert(DelegateList list, NewEntry entry, Instant at, String by) {
        return jdbc.sql(INSERT)
                .param("listId", list.id())
                .param("unitId", list.unitId())
                .param("registrantId", entry.registrantId())
                .param("kind", entry.kind().code())
                .param("represents", entry.represents())
                .param("group", entry.group())
                .param("fromUnitId", entry.fromUnitId())
                .param("reserve", entry.reserve(), Types.INTEGER)
                .param("note", entry.note())
                .param("exOfficio", entry.exOfficio())
                .param("source", entry.sourceEntryId(), Types.BIGINT)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .optional();
    }

    void save(Entry entry) {
        var state = entry.state();
        jdbc.sql(SAVE)
                .param("id", entry.id())
                .param("kind", entry.kind().code())
                .param("represents", entry.represents())
                .param("group", entry.group())
                .param("reserve", entry.reserve(), Types.INTEGER)
                .param("note", entry.note())
                .param("state", state.code())
                .param("at", Timestamp.from(state.at()))
                .param("by", state.by())
                .param("reason", state.reason().isEmpty() ? null : state.reason(), Types.VARCHAR)
                .update();
    }

    void delete(Collection<Long> ids) {
        jdbc.sql(DELETE).param("ids", ids.toArray(Long[]::new)).update();
    }

    /// Lines that still stand here while the unit below that proposed them has withdrawn or replaced them.
    public Set<Long> fallenBelow(long listId) {
        return Set.copyOf(
                jdbc.sql(FALLEN_BELOW).param("listId", listId).query(Long.class).list());
    }

    /// Whether the line was taken out because the register knows its person under another line of the list.
    boolean isMergedAway(long id) {
        return jdbc.sql(MERGED_AWAY).param("id", id).query(Boolean.class).single();
    }

    int lastReserve(long listId) {
        return jdbc.sql(LAST_RESERVE)
                .param("listId", listId)
                .query(Integer.class)
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("list_id"),
                row.getLong("registrant_id"),
                EntryKind.of(row.getString("kind")).orElseThrow(),
                row.getString("represents"),
                row.getString("group_code"),
                row.getLong("from_unit_id"),
                row.getObject("reserve", Integer.class),
                row.getString("note"),
                row.getBoolean("ex_officio"),
                row.getObject("source_entry_id", Long.class),
                state(
                        row.getString("state"),
                        row.getTimestamp("state_at").toInstant(),
                        row.getString("state_by"),
                        row.getString("state_reason")),
                row.getInt("version"));
    }

    static EntryState state(String code, Instant at, String by, @Nullable String reason) {
        var told = reason == null ? "" : reason;
        return switch (code) {
            case "proposed" -> new EntryState.Proposed(at, by);
            case "reviewed" -> new EntryState.Reviewed(at, by);
            case "approved" -> new EntryState.Approved(at, by);
            case "invited" -> new EntryState.Invited(at, by);
            case "replaced" -> new EntryState.Replaced(told, at, by);
            case "withdrawn" -> new EntryState.Withdrawn(told, at, by);
            default -> throw new IllegalStateException("state of an entry is (%s)".formatted(code));
        };
    }
}
