package vn.daihoi.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The history of reports; only ever added to.
@Repository
public class Steps {
    private static final String OF = """
        select what, by_name, at, words
        from report.step
        where report_id = :id
        order by id desc
        """;
    private static final String ADD = """
        insert into report.step (report_id, unit_id, what, by_name, at, words)
        values (:id, :unitId, :what, :by, :at, :words)
        """;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    public List<Step> of(long reportId) {
        return jdbc.sql(OF)
                .param("id", reportId)
                .query((row, _) -> new Step(
                        row.getString("what"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("words")))
                .list();
    }

    void add(Report report, String what, String by, Instant at, String words) {
        jdbc.sql(ADD)
                .param("id", report.id())
                .param("unitId", report.unitId())
                .param("what", what)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("words", words)
                .update();
    }
}
