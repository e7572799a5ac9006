package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// All comments on reports and their SQL.
@Repository
public class Comments {
    private static final String OF = """
        select id, part, quote, text, by_id, by_name, at, resolved_by, resolved_at, answer
        from report.comment
        where report_id = :id
        order by resolved_at nulls first, id
        """;
    private static final String ADD = """
        insert into report.comment (report_id, unit_id, part, quote, text, by_id, by_name, at)
        values (:id, :unitId, :part, :quote, :text, :byId, :by, :at)
        """;
    /// Two may press at once: the first one's answer stands.
    private static final String RESOLVE = """
        update report.comment
        set resolved_by = :by, resolved_at = :at, answer = :answer
        where id = :comment and report_id = :id and resolved_at is null
        """;
    private static final String REOPEN = """
        update report.comment
        set resolved_by = null, resolved_at = null, answer = ''
        where id = :comment and report_id = :id and resolved_at is not null
        """;

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The open ones first.
    public List<Comment> of(long reportId) {
        return jdbc.sql(OF)
                .param("id", reportId)
                .query((row, _) -> comment(row))
                .list();
    }

    void add(Report report, String part, String quote, String text, Actor by, Instant at) {
        jdbc.sql(ADD)
                .param("id", report.id())
                .param("unitId", report.unitId())
                .param("part", part)
                .param("quote", quote)
                .param("text", text)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean resolve(long reportId, long comment, String answer, String by, Instant at) {
        return jdbc.sql(RESOLVE)
                        .param("id", reportId)
                        .param("comment", comment)
                        .param("answer", answer)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    boolean reopen(long reportId, long comment) {
        return jdbc.sql(REOPEN).param("id", reportId).param("comment", comment).update() > 0;
    }

    private static Comment comment(ResultSet row) throws SQLException {
        var resolved = row.getTimestamp("resolved_at");
        return new Comment(
                row.getLong("id"),
                row.getString("part"),
                row.getString("quote"),
                row.getString("text"),
                row.getLong("by_id"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getString("resolved_by"),
                resolved == null ? null : resolved.toInstant(),
                row.getString("answer"));
    }
}
