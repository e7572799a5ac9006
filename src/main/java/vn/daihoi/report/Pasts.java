package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.PastSource;

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
    private final ObjectProvider<PastSource> sources;

    Pasts(JdbcClient jdbc, ObjectProvider<PastSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /// Codes of figures that are typed elsewhere.
    public Set<String> elsewhere() {
        return sources.stream().flatMap(one -> one.codes().stream()).collect(Collectors.toSet());
    }

    /// In the order of the figures. What was typed here goes before what is kept elsewhere.
    public List<Past> of(long unitId, String season) {
        var order = FigureList.all();
        var typed = typed(unitId, season);
        var codes = typed.stream().map(one -> one.figure().code()).collect(Collectors.toSet());
        return Stream.concat(
                        typed.stream(),
                        sources.stream()
                                .flatMap(one -> one.of(unitId, season).stream())
                                .filter(one -> !codes.contains(one.code()))
                                .flatMap(one -> FigureList.coded(one.code()).stream()
                                        .map(figure -> new Past(
                                                figure,
                                                one.value(),
                                                one.period(),
                                                one.source(),
                                                0,
                                                "",
                                                one.at(),
                                                one.whole()))))
                .sorted(Comparator.comparingInt((Past one) -> order.indexOf(one.figure())))
                .toList();
    }

    private List<Past> typed(long unitId, String season) {
        return jdbc.sql(OF).param("unit", unitId).param("season", season).query((row, _) -> past(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// As typed here.
    public Optional<Past> find(long unitId, String season, Figure figure) {
        return typed(unitId, season).stream()
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
                row.getString("edited_by"),
                "",
                true));
    }
}
