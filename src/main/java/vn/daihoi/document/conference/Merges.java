package vn.daihoi.document.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.document.Draft;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All merges and their SQL: kept in the database, so that a restart loses none that is ready and any instance
/// shows how far one is.
@Repository
class Merges {
    private static final String BEGIN = """
        insert into document.merge (draft_id, unit_id, account_id, total, begun_at)
        values (:draft, :unit, :account, :total, :at)
        returning id
        """;
    private static final String SELECTED = """
        select id, draft_id, total, done, begun_at,
            case when state = 'going' and beat_at < clock_timestamp() - interval '1 minute' then 'interrupted'
                else state end as state
        from document.merge
        where draft_id = :draft and account_id = :account
        """;
    private static final String FIND = SELECTED + "and id = :id";
    private static final String LATEST = SELECTED + "and state = 'ready' order by begun_at desc limit 1";
    private static final String PDF =
            "select pdf from document.merge where id = :id and account_id = :account and draft_id = :draft";
    private static final String DOCX =
            "select docx from document.merge where id = :id and account_id = :account and draft_id = :draft";
    private static final String DONE = """
        update document.merge set done = :done, beat_at = clock_timestamp() where id = :id and state = 'going'
        """;
    private static final String BEAT = """
        update document.merge set beat_at = clock_timestamp() where id = any (:ids) and state = 'going'
        """;
    private static final String READY = """
        update document.merge set state = 'ready', done = total, pdf = :pdf, docx = :docx
        where id = :id and state = 'going'
        """;
    private static final String END = "update document.merge set state = :state where id = :id and state = 'going'";
    private static final String FORGET = "delete from document.merge where begun_at < :before";

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID begin(Actor actor, Draft draft, int total, Instant at) {
        return jdbc.sql(BEGIN)
                .param("draft", draft.id())
                .param("unit", draft.unitId())
                .param("account", actor.accountId())
                .param("total", total)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    /// Only for who asked for it.
    Merge of(Actor actor, long draftId, UUID id) {
        return asked(FIND, actor, draftId)
                .param("id", id)
                .query((row, _) -> merge(row))
                .optional()
                .orElseThrow(() -> new NotThere("merge", id));
    }

    Optional<Merge> latestReady(Actor actor, long draftId) {
        return asked(LATEST, actor, draftId).query((row, _) -> merge(row)).optional();
    }

    byte[] pdf(Actor actor, long draftId, UUID id) {
        return file(PDF, actor, draftId, id);
    }

    byte[] docx(Actor actor, long draftId, UUID id) {
        return file(DOCX, actor, draftId, id);
    }

    private byte[] file(String sql, Actor actor, long draftId, UUID id) {
        return asked(sql, actor, draftId)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotThere("copies", id));
    }

    private JdbcClient.StatementSpec asked(String sql, Actor actor, long draftId) {
        return jdbc.sql(sql).param("account", actor.accountId()).param("draft", draftId);
    }

    /// @return whether it still goes on: somebody may have stopped it, perhaps on another instance
    boolean done(UUID id, int done) {
        return jdbc.sql(DONE).param("done", done).param("id", id).update() > 0;
    }

    void beat(Collection<UUID> ids) {
        jdbc.sql(BEAT).param("ids", ids.toArray(UUID[]::new)).update();
    }

    void ready(UUID id, byte[] pdf, byte[] docx) {
        jdbc.sql(READY).param("pdf", pdf).param("docx", docx).param("id", id).update();
    }

    void failed(UUID id) {
        end(id, "failed");
    }

    void cancelled(UUID id) {
        end(id, "cancelled");
    }

    private void end(UUID id, String state) {
        jdbc.sql(END).param("state", state).param("id", id).update();
    }

    void forget(Instant before) {
        jdbc.sql(FORGET).param("before", Timestamp.from(before)).update();
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getLong("draft_id"),
                row.getInt("total"),
                row.getInt("done"),
                Merge.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("begun_at").toInstant());
    }
}
