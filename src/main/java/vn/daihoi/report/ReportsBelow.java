package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.SeasonClock;

/// The reports of the units right below one.
@Repository
public class ReportsBelow {
    private static final String BELOW = """
        select u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind, r.id as report_id,
            r.stage, r.stage_at, d.duty_id, d.state as duty_state, d.state_since as duty_at
        from unit.directory u
        left join report.report r on r.unit_id = u.id and r.season = :season
        left join duty.progress d on d.unit_id = u.id and d.season = :season and d.document = 'report'
            and d.until is null
        where u.valid_from <= :today and (u.valid_to is null or u.valid_to > :today)
        """;
    private static final String OF = BELOW + """
            and u.parent_id = :unitId
        order by u.kind, u.name collate unit.natural, u.code
        """;
    private static final String ONE = BELOW + "and u.id = :unitId limit 1";

    private final JdbcClient jdbc;
    private final SeasonClock clock;

    ReportsBelow(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Below> of(long unitId, String season) {
        return bound(OF, unitId, season).query((row, _) -> below(row)).list();
    }

    /// The same of the unit itself: how far its own report is on the way up.
    public Optional<Below> one(long unitId, String season) {
        return bound(ONE, unitId, season).query((row, _) -> below(row)).optional();
    }

    private JdbcClient.StatementSpec bound(String sql, long unitId, String season) {
        return jdbc.sql(sql).param("unitId", unitId).param("season", season).param("today", clock.today());
    }

    private static Below below(ResultSet row) throws SQLException {
        return new Below(
                row.getLong("unit_id"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_kind"),
                row.getObject("report_id", Long.class),
                row.getString("stage"),
                instant(row.getTimestamp("stage_at")),
                row.getObject("duty_id", Long.class),
                row.getString("duty_state"),
                instant(row.getTimestamp("duty_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
