package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.unit.Units;

/// All reports and their SQL. What lies outside the reader's subtree is not there.
@Repository
public class Reports {
    private static final String BY_ID = """
        select id, season, unit_id, stage, stage_at, stage_by, begun_by
        from report.report
        where id = :id
        """;
    private static final String LOCK = BY_ID + "for update";
    private static final String OF_UNIT = """
        select id, season, unit_id, stage, stage_at, stage_by, begun_by
        from report.report
        where unit_id = :unitId and season = :season
        """;
    private static final String INSERT = """
        insert into report.report (season, unit_id, stage_at, stage_by, begun_at, begun_by)
        values (:season, :unitId, :at, :by, :at, :by)
        on conflict (season, unit_id) do nothing
        returning id
        """;
    private static final String SAVE_STAGE = """
        update report.report set stage = :stage, stage_at = :at, stage_by = :by where id = :id
        """;

    private final JdbcClient jdbc;
    private final Units units;

    Reports(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    public Report visibleTo(Actor actor, long id) {
        var report = jdbc.sql(BY_ID)
                .param("id", id)
                .query((row, _) -> report(row))
                .optional()
                .orElseThrow(() -> new NotThere("report", id));
        units.visibleTo(actor, report.unitId());
        return report;
    }

    public Optional<Report> ofUnit(long unitId, String season) {
        return jdbc.sql(OF_UNIT)
                .param("unitId", unitId)
                .param("season", season)
                .query((row, _) -> report(row))
                .optional();
    }

    /// Nobody else changes it until this transaction ends.
    Report lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, _) -> report(row))
                .optional()
                .orElseThrow(() -> new NotThere("report", id));
    }

    /// Empty when somebody else has begun it in this moment.
    Optional<Long> insert(long unitId, String season, String by, Instant at) {
        return jdbc.sql(INSERT)
                .param("unitId", unitId)
                .param("season", season)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    void saveStage(long id, Stage stage, String by, Instant at) {
        jdbc.sql(SAVE_STAGE)
                .param("id", id)
                .param("stage", stage.code())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                Stage.coded(row.getString("stage")),
                row.getTimestamp("stage_at").toInstant(),
                row.getString("stage_by"),
                row.getString("begun_by"));
    }
}
