package vn.daihoi.badge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All badges and their SQL. The database shows those of the reader's subtree only.
@Repository
public class Badges {
    private static final String BY_SERIAL = """
        select id, conference_id, serial, number, entry_id, made_at, made_by, prints, voided_at, voided_by, void_reason,
            replaced_by
        from badge.badge
        where conference_id = :conference and serial = :serial
        """;
    private static final String BY_NUMBER = """
        select id, conference_id, serial, number, entry_id, made_at, made_by, prints, voided_at, voided_by, void_reason,
            replaced_by
        from badge.badge
        where conference_id = :conference and number = :number and voided_at is null
        """;
    private static final String OF_ENTRY = """
        select id, conference_id, serial, number, entry_id, made_at, made_by, prints, voided_at, voided_by, void_reason,
            replaced_by
        from badge.badge
        where conference_id = :conference and entry_id = :entry and voided_at is null
        """;
    private static final String VALID = """
        select id, conference_id, serial, number, entry_id, made_at, made_by, prints, voided_at, voided_by, void_reason,
            replaced_by
        from badge.badge
        where conference_id = :conference and voided_at is null
        order by number
        """;
    private static final String ALL = """
        select id, conference_id, serial, number, entry_id, made_at, made_by, prints, voided_at, voided_by, void_reason,
            replaced_by
        from badge.badge
        where conference_id = :conference
        order by number, serial
        """;
    private static final String LAST_NUMBER = """
        select coalesce(max(number), 0) from badge.badge where conference_id = :conference
        """;
    private static final String ADD = """
        insert into badge.badge (conference_id, unit_id, serial, number, entry_id, made_at, made_by)
        select :conference, :unit, serial, number, nullif(entry, 0), :at, :by
        from unnest(:serials, :numbers, :entries) as fresh (serial, number, entry)
        """;
    private static final String VOID = """
        update badge.badge
        set voided_at = :at, voided_by = :by, void_reason = :reason, replaced_by = :next
        where conference_id = :conference and serial = :serial and voided_at is null
        """;
    private static final String BIND = """
        update badge.badge
        set entry_id = :entry
        where conference_id = :conference and serial = :serial and entry_id is null and voided_at is null
        """;
    private static final String PRINTED = """
        update badge.badge
        set prints = prints + 1
        where conference_id = :conference and serial = any (:serials)
        """;

    private final JdbcClient jdbc;
    private final BadgeKeys keys;

    Badges(JdbcClient jdbc, BadgeKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    public Optional<Badge> bySerial(long conferenceId, int serial) {
        return jdbc.sql(BY_SERIAL)
                .param("conference", conferenceId)
                .param("serial", serial)
                .query((row, _) -> badge(row))
                .optional();
    }

    /// The badge that holds for a delegate's number, as it is typed at a door.
    public Optional<Badge> byNumber(long conferenceId, int number) {
        return jdbc.sql(BY_NUMBER)
                .param("conference", conferenceId)
                .param("number", number)
                .query((row, _) -> badge(row))
                .optional();
    }

    /// The badge that holds for a line of the list.
    public Optional<Badge> ofEntry(long conferenceId, long entryId) {
        return jdbc.sql(OF_ENTRY)
                .param("conference", conferenceId)
                .param("entry", entryId)
                .query((row, _) -> badge(row))
                .optional();
    }

    /// All that hold, by number: what a phone without network is prepared with. Some may belong to lines that have
    /// dropped out since; the list knows.
    public List<Badge> valid(long conferenceId) {
        return jdbc.sql(VALID)
                .param("conference", conferenceId)
                .query((row, _) -> badge(row))
                .list();
    }

    /// Those declared void, too.
    public List<Badge> all(long conferenceId) {
        return jdbc.sql(ALL)
                .param("conference", conferenceId)
                .query((row, _) -> badge(row))
                .list();
    }

    /// Empty until the first badge is made.
    public Optional<ConferenceKey> keyOf(long conferenceId) {
        return keys.of(conferenceId);
    }

    int lastNumber(long conferenceId) {
        return jdbc.sql(LAST_NUMBER)
                .param("conference", conferenceId)
                .query(Integer.class)
                .single();
    }

    /// @param entryId null for a blank one
    record Fresh(int serial, int number, @Nullable Long entryId) {}

    void add(long conferenceId, long unitId, List<Fresh> fresh, String by, Instant at) {
        jdbc.sql(ADD)
                .param("conference", conferenceId)
                .param("unit", unitId)
                .param("serials", fresh.stream().map(Fresh::serial).toArray(Integer[]::new))
                .param("numbers", fresh.stream().map(Fresh::number).toArray(Integer[]::new))
                .param(
                        "entries",
                        fresh.stream()
                                .map(one -> one.entryId() == null ? 0L : one.entryId())
                                .toArray(Long[]::new))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// False where it was void already.
    boolean declareVoid(long conferenceId, int serial, Badge.Voided how) {
        return jdbc.sql(VOID)
                        .param("conference", conferenceId)
                        .param("serial", serial)
                        .param("at", Timestamp.from(how.at()))
                        .param("by", how.by())
                        .param("reason", how.reason())
                        .param("next", how.replacedBy(), java.sql.Types.INTEGER)
                        .update()
                == 1;
    }

    /// False where somebody else was faster, or it is void.
    boolean bind(long conferenceId, int serial, long entryId) {
        return jdbc.sql(BIND)
                        .param("conference", conferenceId)
                        .param("serial", serial)
                        .param("entry", entryId)
                        .update()
                == 1;
    }

    void printed(long conferenceId, Collection<Integer> serials) {
        jdbc.sql(PRINTED)
                .param("conference", conferenceId)
                .param("serials", serials.toArray(Integer[]::new))
                .update();
    }

    private static Badge badge(ResultSet row) throws SQLException {
        return new Badge(
                row.getLong("id"),
                row.getLong("conference_id"),
                row.getInt("serial"),
                row.getInt("number"),
                row.getObject("entry_id", Long.class),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getInt("prints"),
                voided(row));
    }

    private static Badge.@Nullable Voided voided(ResultSet row) throws SQLException {
        var at = row.getTimestamp("voided_at");
        return at == null
                ? null
                : new Badge.Voided(
                        at.toInstant(),
                        row.getString("voided_by"),
                        row.getString("void_reason"),
                        row.getObject("replaced_by", Integer.class));
    }
}
