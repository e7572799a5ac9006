package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.unit.Unit;

/// What the closed reports below a unit say. A draft is its unit's own affair.
@Repository
class SaidReports {
    private static final String CLOSED = """
        select u.id, u.name, u.path::text as path, r.id as report_id, r.stage_at, d.duty_id, d.state as duty_state
        from report.report r
        join unit.directory u on u.id = r.unit_id
        left join duty.progress d on d.unit_id = u.id and d.season = r.season and d.document = 'report'
            and d.until is null
        where r.season = :season and r.stage = 'final' and u.path <@ :path::ltree
            and nlevel(u.path) = nlevel(:path::ltree) + :steps
        order by u.path
        limit :most
        """;
    private static final int ALL = 2_000;

    private final JdbcClient jdbc;
    private final Savings savings;
    private final ReportsBelow below;

    SaidReports(JdbcClient jdbc, Savings savings, ReportsBelow below) {
        this.jdbc = jdbc;
        this.savings = savings;
        this.below = below;
    }

    List<Said> rightBelow(Unit unit, String season) {
        return closed(unit, season, 1, ALL);
    }

    List<Said> twoBelow(Unit unit, String season, int most) {
        return closed(unit, season, 2, most);
    }

    boolean isGoneUp(long unitId, String season) {
        return below.one(unitId, season)
                .map(Below::standing)
                .filter(List.of(Below.Standing.SENT, Below.Standing.ACCEPTED)::contains)
                .isPresent();
    }

    private List<Said> closed(Unit unit, String season, int steps, int most) {
        var found = jdbc.sql(CLOSED)
                .param("season", season)
                .param("path", unit.path())
                .param("steps", steps)
                .param("most", most)
                .query((row, _) -> said(row))
                .list();
        var texts = savings.latest(found.stream().map(Said::reportId).toList());
        return found.stream()
                .map(one -> with(one, texts.getOrDefault(one.reportId(), Map.of())))
                .toList();
    }

    private static Said with(Said one, Map<String, Saving> parts) {
        return new Said(
                one.unitId(),
                one.unit(),
                one.path(),
                one.reportId(),
                one.stage(),
                one.stageAt(),
                one.goneUp(),
                one.dutyId(),
                Contradictions.claims(parts));
    }

    private static Said said(ResultSet row) throws SQLException {
        var duty = row.getString("duty_state");
        return new Said(
                row.getLong("id"),
                row.getString("name"),
                row.getString("path"),
                row.getLong("report_id"),
                Stage.FINAL,
                row.getTimestamp("stage_at").toInstant(),
                List.of("sent_up", "received", "accepted").contains(duty == null ? "" : duty),
                row.getObject("duty_id", Long.class),
                Map.of());
    }
}
