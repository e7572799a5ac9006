package vn.daihoi.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.movement.AnswerMovement.NewFigure;
import vn.daihoi.movement.Indicator.Figure;

/// All indicators with their figures, and their SQL.
@Repository
public class Indicators {
    private static final String OF = """
        select id, movement_id, name, measure, sums from movement.indicator where movement_id = :movement order by id
        """;
    private static final String ADD = """
        insert into movement.indicator (movement_id, name, measure, sums)
        values (:movement, :name, :measure, :sums)
        returning id
        """;
    /// Whoever writes a figure waits for it, and whoever has begun one is waited for.
    private static final String LOCK =
            "select id from movement.indicator where id = :id and movement_id = :movement for update";
    private static final String REMOVE = """
        delete from movement.indicator i
        where i.id = :id and i.movement_id = :movement
            and not exists (select from movement.figure f where f.indicator_id = i.id)
        """;
    private static final String FIGURES_OF_UNIT = """
        select f.indicator_id, f.unit_id, f.year, f.target, f.result, 1 as units, f.source, f.version
        from movement.figure f
        join movement.indicator i on i.id = f.indicator_id
        where i.movement_id = :movement and f.unit_id = :unit
        order by f.indicator_id, f.year
        """;
    /// What is written for the unit itself goes before the sum of those below; where a district has written a number,
    /// those of its communes are not added to it again.
    /// Units above a figure are found by their paths, as texts that can be hashed: to compare each figure with all
    /// others takes minutes for a nation.
    private static final String FIGURES_UNDER = """
        with below as materialized (
            select f.indicator_id, f.unit_id, f.year, f.target, f.result, f.source, f.version, i.sums, u.path
            from movement.figure f
            join movement.indicator i on i.id = f.indicator_id
            join unit.directory u on u.id = f.unit_id
            where i.movement_id = :movement and u.path <@ (select path from unit.directory where id = :unit)
        ), spoken as (
            select b.indicator_id, b.unit_id, b.year, bool_or(a.target is not null) as target,
                bool_or(a.result is not null) as result
            from below b
            cross join lateral generate_series(
                (select nlevel(path) + 1 from unit.directory where id = :unit), nlevel(b.path) - 1) as depth
            join below a on a.indicator_id = b.indicator_id and a.year = b.year
                and a.path::text = subpath(b.path, 0, depth)::text
            group by b.indicator_id, b.unit_id, b.year
        ), counted as (
            select b.indicator_id, b.unit_id, b.year, b.source, b.version, b.sums,
                case when s.target is not true then b.target end as target,
                case when s.result is not true then b.result end as result
            from below b
            left join spoken s using (indicator_id, unit_id, year)
        )
        select indicator_id, :unit::bigint as unit_id, year,
            coalesce(max(target) filter (where unit_id = :unit),
                sum(target) filter (where sums and unit_id <> :unit)) as target,
            coalesce(max(result) filter (where unit_id = :unit),
                sum(result) filter (where sums and unit_id <> :unit)) as result,
            count(*) filter (where sums and result is not null or unit_id = :unit) as units,
            coalesce(max(source) filter (where unit_id = :unit), '') as source,
            coalesce(max(version) filter (where unit_id = :unit), 0) as version
        from counted
        group by indicator_id, year
        having bool_or(sums or unit_id = :unit)
        order by indicator_id, year
        """;
    private static final String FIGURE = """
        select indicator_id, unit_id, year, target, result, 1 as units, source, version
        from movement.figure
        where indicator_id = :indicator and unit_id = :unit and year = :year
        """;
    private static final String ADD_FIGURE = """
        insert into movement.figure (indicator_id, unit_id, year, target, result, source, by_name, at)
        values (:indicator, :unit, :year, :target, :result, :source, :by, :at)
        on conflict (indicator_id, unit_id, year) do nothing
        """;
    private static final String SAVE_FIGURE = """
        update movement.figure
        set target = :target, result = :result, source = :source, version = version + 1, by_name = :by, at = :at
        where indicator_id = :indicator and unit_id = :unit and year = :year and version = :version
        """;
    private static final String REMOVE_FIGURE = """
        delete from movement.figure
        where indicator_id = :indicator and unit_id = :unit and year = :year and version = :version
        """;

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Indicator> of(long movementId) {
        return jdbc.sql(OF)
                .param("movement", movementId)
                .query((row, _) -> new Indicator(
                        row.getLong("id"),
                        row.getLong("movement_id"),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getBoolean("sums")))
                .list();
    }

    public Optional<Indicator> find(long movementId, long id) {
        return of(movementId).stream().filter(one -> one.id() == id).findFirst();
    }

    /// As written down for one unit.
    public List<Figure> figuresOf(long movementId, long unitId) {
        return figures(FIGURES_OF_UNIT, movementId, unitId);
    }

    /// As written down for one unit and year.
    public Optional<Figure> figure(long indicatorId, long unitId, int year) {
        return jdbc.sql(FIGURE)
                .param("indicator", indicatorId)
                .param("unit", unitId)
                .param("year", year)
                .query((row, _) -> figure(row))
                .optional();
    }

    /// For a unit with all below it, year by year.
    public List<Figure> figuresUnder(long movementId, long unitId) {
        return figures(FIGURES_UNDER, movementId, unitId);
    }

    private List<Figure> figures(String sql, long movementId, long unitId) {
        return jdbc.sql(sql)
                .param("movement", movementId)
                .param("unit", unitId)
                .query((row, _) -> figure(row))
                .list();
    }

    long add(long movementId, String name, String measure, boolean sums) {
        return jdbc.sql(ADD)
                .param("movement", movementId)
                .param("name", name)
                .param("measure", measure)
                .param("sums", sums)
                .query(Long.class)
                .single();
    }

    /// False where units have written figures for it.
    boolean remove(long movementId, long id) {
        jdbc.sql(LOCK)
                .param("id", id)
                .param("movement", movementId)
                .query(Long.class)
                .list();
        return jdbc.sql(REMOVE).param("id", id).param("movement", movementId).update() > 0;
    }

    /// False where somebody was there first, or has saved since the version.
    boolean save(long unitId, NewFigure typed, String by, Instant at) {
        var statement = jdbc.sql(typed.version() == 0 ? ADD_FIGURE : SAVE_FIGURE)
                .param("indicator", typed.indicatorId())
                .param("unit", unitId)
                .param("year", typed.year())
                .param("target", typed.target(), Types.NUMERIC)
                .param("result", typed.result(), Types.NUMERIC)
                .param("source", typed.source())
                .param("by", by)
                .param("at", Timestamp.from(at));
        return (typed.version() == 0 ? statement : statement.param("version", typed.version())).update() == 1;
    }

    /// False where somebody has saved since the version.
    boolean remove(long unitId, NewFigure emptied) {
        return jdbc.sql(REMOVE_FIGURE)
                        .param("indicator", emptied.indicatorId())
                        .param("unit", unitId)
                        .param("year", emptied.year())
                        .param("version", emptied.version())
                        .update()
                == 1;
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getLong("indicator_id"),
                row.getLong("unit_id"),
                row.getInt("year"),
                row.getBigDecimal("target"),
                row.getBigDecimal("result"),
                row.getInt("units"),
                row.getString("source"),
                row.getInt("version"));
    }
}
