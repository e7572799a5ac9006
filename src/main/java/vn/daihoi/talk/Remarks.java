package vn.daihoi.talk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All remarks on papers, and their SQL.
@Repository
public class Remarks {
    private static final String OF = """
        select id, round, quote, text, by_name, at, settled_by
        from talk.remark
        where talk_id = :talk
        order by (settled_at is not null), id
        """;
    private static final String ADD = """
        insert into talk.remark (talk_id, round, quote, text, by_name, at)
        values (:talk, :round, :quote, :text, :by, :at)
        """;
    private static final String SETTLE = """
        update talk.remark set settled_by = :by, settled_at = :at
        where id = :id and talk_id = :talk and settled_at is null
        """;

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Open ones first.
    public List<Remark> of(long talkId) {
        return jdbc.sql(OF)
                .param("talk", talkId)
                .query((row, _) -> new Remark(
                        row.getLong("id"),
                        row.getInt("round"),
                        row.getString("quote"),
                        row.getString("text"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("settled_by")))
                .list();
    }

    void add(long talkId, int round, String quote, String text, String by, Instant at) {
        jdbc.sql(ADD)
                .param("talk", talkId)
                .param("round", round)
                .param("quote", quote)
                .param("text", text)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean settle(long talkId, long id, String by, Instant at) {
        return jdbc.sql(SETTLE)
                        .param("id", id)
                        .param("talk", talkId)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }
}
