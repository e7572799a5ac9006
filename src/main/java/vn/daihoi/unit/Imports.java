package vn.daihoi.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.unit.sheet.ImportRow;

/// Uploaded lists that wait to be confirmed. Each belongs to who uploaded it.
@Repository
class Imports {
    private static final String ADD = """
        insert into unit.import (account_id, file_name, rows, at)
        values (:accountId, :fileName, :rows::jsonb, :at)
        returning id
        """;
    private static final String LOCK = """
        select id, file_name, rows, at, applied_at
        from unit.import
        where id = :id and account_id = :accountId
        for update
        """;
    private static final String APPLIED = "update unit.import set applied_at = :at where id = :id";
    private static final String FORGET = """
        delete from unit.import where account_id = :accountId and at < :before
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Actor actor, String fileName, List<ImportRow> rows, Instant at) {
        return jdbc.sql(ADD)
                .param("accountId", actor.accountId())
                .param("fileName", fileName)
                .param("rows", json.writeValueAsString(rows))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// Held until the end of the transaction, so that it is applied once.
    StoredImport lock(Actor actor, long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .param("accountId", actor.accountId())
                .query((row, _) -> stored(row))
                .optional()
                .orElseThrow(() -> new NotThere("import", id));
    }

    void applied(long id, Instant at) {
        jdbc.sql(APPLIED).param("id", id).param("at", Timestamp.from(at)).update();
    }

    /// Older lists of the same person; nobody confirms them any more.
    void forget(Actor actor, Instant before) {
        jdbc.sql(FORGET)
                .param("accountId", actor.accountId())
                .param("before", Timestamp.from(before))
                .update();
    }

    private StoredImport stored(ResultSet row) throws SQLException {
        return new StoredImport(
                row.getLong("id"),
                row.getString("file_name"),
                json.readValue(row.getString("rows"), new TypeReference<List<ImportRow>>() {}),
                row.getTimestamp("applied_at") != null);
    }
}
