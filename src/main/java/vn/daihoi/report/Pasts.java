package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureList;

/// All figures of the last congress and their SQL.
@Repository
public class Pasts {
    private static final String OF = """
        select code, value, period, source, version, edited_by
        from report.past
        where unit_id = :unit and season = :season
        """;
    private static final String ADD = """
        insert into report.past (unit_id, season, code, value, period, source, edited_by, edited_at)
        values (:unit, :season, :code, :value, :period, :source, :by, :at)
        on conflict (unit_id, season, code) do nothing
        """;
    private static final String SAVE = """
        update report.past
        set value = :value, period = :period, source = :source, version = version + 1, edited_by = :by, edited_at = :at
        where unit_id = :unit and season = :season and code = :code and version = :version
        """;
    private static final String REMOVE = """
        delete from report.past
        where unit_id = :unit and season = :season and code = :code and version = :version
        """;

    private final JdbcClient jdbc;

    Pasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the figures.
    public List<Past> of(long unitId, String season) {
        var order = FigureList.all();
        return jdbc.sql(OF).param("unit", unitId).param("season", season).query((row, _) -> past(row)).list().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt((Past one) -> order.indexOf(one.figure())))
                .toList();
    }

    public Optional<Past> find(long unitId, String season, Figure figure) {
        return of(unitId, season).stream()
                .filter(one -> one.figure().equals(figure))
                .findFirst();
    }

    /// Whether it still was as the editor has seen it: absent for version 0.
    boolean save(long unitId, String season, Past past, String by, Instant at) {
        var statement = jdbc.sql(past.version() == 0 ? ADD : SAVE)
                .param("unit", unitId)
                .param("season", season)
                .param("code", past.figure().code())
                .param("value", past.value())
                .param("period", past.period())
                .param("source", past.source())
                .param("by", by)
                .param("at", Timestamp.from(at));
        return (past.version() == 0 ? statement : statement.param("version", past.version())).update() > 0;
    }

    boolean remove(long unitId, String season, Figure figure, int version) {
        return jdbc.sql(REMOVE)
                        .param("unit", unitId)
                        .param("season", season)
                        .param("code", figure.code())
                        .param("version", version)
                        .update()
                > 0;
    }

    /// A figure that is no longer counted is compared with nothing.
    private static Optional<Past> past(ResultSet row) throws SQLException {
        var figure = FigureList.coded(row.getString("code"));
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Past(
                figure.get(),
                row.getLong("value"),
                row.getString("period"),
                row.getString("source"),
                row.getInt("version"),
                row.getString("edited_by")));
    }
}
