package vn.daihoi.intake;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.intake.reading.ListFile;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All uploaded lists and their SQL. Each belongs to who uploaded it; how to read a head belongs to the whole unit.
@Repository
class Lists {
    private static final String ADD = """
        insert into intake.list (account_id, register, target, file_name, kind, content, mapping, at)
        values (:accountId, :register, :target, :fileName, :kind, :content, :mapping::jsonb, :at)
        returning id
        """;
    private static final String LOCK = """
        select id, register, target, file_name, kind, content, mapping, at, taken, taken_at, undone_at
        from intake.list
        where id = :id and account_id = :accountId and register = :register
        for update
        """;
    private static final String LATEST = """
        select id, register, target, file_name, kind, null::bytea as content, mapping, at, taken, taken_at, undone_at
        from intake.list
        where account_id = :accountId and register = :register and target = :target and taken_at is not null
        order by id desc
        limit 5
        """;
    private static final String MAP = "update intake.list set mapping = :mapping::jsonb where id = :id";
    private static final String TAKEN = """
        update intake.list set taken = :taken::jsonb, taken_at = :at, content = null where id = :id
        """;
    private static final String UNDONE = "update intake.list set undone_at = :at where id = :id";
    private static final String FORGET = """
        delete from intake.list where account_id = :accountId and taken_at is null and at < :before
        """;
    private static final String REMEMBER = """
        insert into intake.mapping (scope, register, head, mapping, at)
        values (:scope, :register, :head, :mapping::jsonb, :at)
        on conflict (scope, register, head) do update set mapping = excluded.mapping, at = excluded.at
        """;
    private static final String REMEMBERED = """
        select head, mapping from intake.mapping
        where scope = :scope and register = :register and head = any (:heads)
        order by at desc
        limit 1
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Lists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param target as the register's door said
    record Fresh(String register, String target, String fileName, ListFile kind, byte[] content) {}

    long add(Actor actor, Fresh fresh, Instant at) {
        return jdbc.sql(ADD)
                .param("accountId", actor.accountId())
                .param("register", fresh.register)
                .param("target", fresh.target)
                .param("fileName", fresh.fileName)
                .param("kind", fresh.kind.name())
                .param("content", fresh.content)
                .param("mapping", json.writeValueAsString(Mapping.GUESSED))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// Held until the end of the transaction, so that it is taken in once.
    Stored lock(Actor actor, String register, long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .param("accountId", actor.accountId())
                .param("register", register)
                .query((row, _) -> stored(row))
                .optional()
                .orElseThrow(() -> new NotThere("list", id));
    }

    List<Stored> latest(Actor actor, String register, String target) {
        return jdbc.sql(LATEST)
                .param("accountId", actor.accountId())
                .param("register", register)
                .param("target", target)
                .query((row, _) -> stored(row))
                .list();
    }

    void map(long id, Mapping mapping) {
        jdbc.sql(MAP)
                .param("id", id)
                .param("mapping", json.writeValueAsString(mapping))
                .update();
    }

    /// What was taken in is in the register; the copy, with all that is sensitive, goes.
    void taken(long id, Taken taken, Instant at) {
        jdbc.sql(TAKEN)
                .param("id", id)
                .param("taken", json.writeValueAsString(taken))
                .param("at", Timestamp.from(at))
                .update();
    }

    void undone(long id, Instant at) {
        jdbc.sql(UNDONE).param("id", id).param("at", Timestamp.from(at)).update();
    }

    /// Older lists of the same person that nobody confirms any more.
    void forget(Actor actor, Instant before) {
        jdbc.sql(FORGET)
                .param("accountId", actor.accountId())
                .param("before", Timestamp.from(before))
                .update();
    }

    void remember(Actor actor, String register, String head, Mapping mapping, Instant at) {
        jdbc.sql(REMEMBER)
                .param("scope", actor.scope())
                .param("register", register)
                .param("head", Fingerprint.of(List.of(head)))
                .param("mapping", json.writeValueAsString(mapping))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param heads words of rows that may be the head, with their numbers
    Optional<Mapping> remembered(Actor actor, String register, Map<String, Integer> heads) {
        var byPrint = new HashMap<String, Integer>();
        heads.forEach((words, number) -> byPrint.put(Fingerprint.of(List.of(words)), number));
        return jdbc.sql(REMEMBERED)
                .param("scope", actor.scope())
                .param("register", register)
                .param("heads", byPrint.keySet().toArray(String[]::new))
                .query((row, _) -> {
                    var known = json.readValue(row.getString("mapping"), Mapping.class);
                    var head = byPrint.getOrDefault(row.getString("head"), -1);
                    return new Mapping(-1, head, known.columns(), known.letters());
                })
                .optional();
    }

    private Stored stored(ResultSet row) throws SQLException {
        var content = row.getBytes("content");
        var taken = row.getString("taken");
        return new Stored(
                row.getLong("id"),
                row.getString("register"),
                row.getString("target"),
                row.getString("file_name"),
                ListFile.valueOf(row.getString("kind")),
                Objects.requireNonNullElseGet(content, () -> "".getBytes(StandardCharsets.UTF_8)),
                json.readValue(row.getString("mapping"), Mapping.class),
                row.getTimestamp("at").toInstant(),
                taken == null ? null : json.readValue(taken, Taken.class),
                instant(row.getTimestamp("taken_at")),
                instant(row.getTimestamp("undone_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
