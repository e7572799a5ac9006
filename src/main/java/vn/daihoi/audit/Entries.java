package vn.daihoi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The journal's entries, read. Writing is the [Journal]'s.
@Repository
public class Entries {
    private static final String WALK = """
        select seq, (extract(epoch from at) * 1000000)::bigint as at,
            (extract(epoch from recorded_at) * 1000000)::bigint as recorded_at,
            actor_id, actor_name, action, subject, subject_id, unit_path, before, after, previous_hash, hash
        from audit.entry
        order by seq
        """;
    private static final String HEAD = "select seq, hash from audit.head";
    private static final String ABOUT = """
        select seq, at, actor_name, action, before, after
        from audit.entry
        where subject = :subject and subject_id = :id and starts_with(action, :acts)
        order by seq desc
        limit 200
        """;

    private final JdbcClient jdbc;

    public Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Repeatable read: the head must be the one that was there when the walk began.
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public Verdict verify() {
        var head = jdbc.sql(HEAD).query(Head.class).single();
        try (var links = jdbc.sql(WALK).withFetchSize(1000).query((row, index) -> link(row)).stream()) {
            return Chain.verify(links, head.seq(), head.hash());
        }
    }

    public List<Recorded> about(String subject, long id) {
        return about(subject, id, "");
    }

    /// Of what was done to it those acts that begin so: `conference.` leaves out what badges, doors and votes did
    /// there.
    public List<Recorded> about(String subject, long id, String acts) {
        return jdbc.sql(ABOUT)
                .param("subject", subject)
                .param("id", id)
                .param("acts", acts)
                .query((row, index) -> recorded(row))
                .list();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("before"),
                row.getString("after"));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("seq"),
                row.getLong("at"),
                row.getLong("recorded_at"),
                row.getLong("actor_id"),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getLong("subject_id"),
                row.getString("unit_path"),
                row.getString("before"),
                row.getString("after"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }

    /// One line of a thing's history.
    public record Recorded(
            long seq,
            Instant at,
            String actorName,
            String action,
            @Nullable String before,
            @Nullable String after) {}

    private record Head(long seq, byte[] hash) {}
}
