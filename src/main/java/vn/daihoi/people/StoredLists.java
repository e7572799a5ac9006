package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Uploaded lists that wait to be confirmed. Each belongs to who uploaded it.
@Repository
class StoredLists {
    private static final String ADD = """
        insert into people.import (account_id, what, unit_id, file_name, rows, at)
        values (:accountId, :what, :unitId, :fileName, :rows::jsonb, :at)
        returning id
        """;
    private static final String LOCK = """
        select id, unit_id, file_name, rows, applied_at
        from people.import
        where id = :id and account_id = :accountId and what = :what
        for update
        """;
    private static final String APPLIED = "update people.import set applied_at = :at, rows = '[]' where id = :id";
    private static final String FORGET = """
        delete from people.import where account_id = :accountId and at < :before
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Actor actor, String what, @Nullable Long unitId, String fileName, List<?> rows, Instant at) {
        return jdbc.sql(ADD)
                .param("accountId", actor.accountId())
                .param("what", what)
                .param("unitId", unitId, Types.BIGINT)
                .param("fileName", fileName)
                .param("rows", json.writeValueAsString(rows))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// Held until the end of the transaction, so that it is applied once.
    ///
    /// @param row how a row was kept
    <T> StoredList<T> lock(Actor actor, String what, long id, Class<T> row) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .param("accountId", actor.accountId())
                .param("what", what)
                .query((found, _) -> stored(found, row))
                .optional()
                .orElseThrow(() -> new NotThere("import", id));
    }

    /// What was taken in is in the register; the copy, with all that is sensitive, goes.
    void applied(long id, Instant at) {
        jdbc.sql(APPLIED).param("id", id).param("at", Timestamp.from(at)).update();
    }

    void forget(Actor actor, Instant before) {
        jdbc.sql(FORGET)
                .param("accountId", actor.accountId())
                .param("before", Timestamp.from(before))
                .update();
    }

    private <T> StoredList<T> stored(ResultSet row, Class<T> type) throws SQLException {
        return new StoredList<>(
                row.getLong("id"),
                row.getObject("unit_id", Long.class),
                row.getString("file_name"),
                json.readValue(row.getString("rows"), json.getTypeFactory().constructCollectionType(List.class, type)),
                row.getTimestamp("applied_at") != null);
    }
}
