package vn.daihoi.movement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
    private static final String FIGURES_UNDER = """
        with below as (
            select f.indicator_id, f.unit_id, f.year, f.target, f.result, f.source, f.version, i.sums, u.path
            from movement.figure f
            join movement.indicator i on i.id = f.indicator_id
            join unit.directory u on u.id = f.unit_id
            where i.movement_id = :movement and u.path <@ (select path from unit.directory where id = :unit)
        ), counted as (
            select b.indicator_id, b.unit_id, b.year, b.source, b.version, b.sums,
                case when not exists (select from below a
                    where a.indicator_id = b.indicator_id and a.year = b.year and a.path @> b.path
                        and a.unit_id not in (b.unit_id, :unit) and a.target is not null) then b.target end as target,
                case when not exists (select from below a
                    where a.indicator_id = b.indicator_id and a.year = b.year and a.path @> b.path
                        and a.unit_id not in (b.unit_id, :unit) and a.result is not null) then b.result end as result
            from below b
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
    private static final String SAVE = """
        insert into movement.figure (indicator_id, unit_id, year, target, result, source, by_name, at)
        values (:indicator, :unit, :year, :target, :result, :source, :by, :at)
        on conflict (indicator_id, unit_id, year) do update
        set target = coalesce(excluded.target, figure.target), result = coalesce(excluded.result, figure.result),
            source = case when excluded.source = '' then figure.source else excluded.source end,
            version = figure.version + 1, by_name = excluded.by_name, at = excluded.at
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

    Optional<Indicator> find(long movementId, long id) {
        return of(movementId).stream().filter(one -> one.id() == id).findFirst();
    }

    /// As written down for one unit.
    public List<Figure> figuresOf(long movementId, long unitId) {
        return figures(FIGURES_OF_UNIT, movementId, unitId);
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
        return jdbc.sql(REMOVE).param("id", id).param("movement", movementId).update() > 0;
    }

    void save(
            long indicatorId,
            long unitId,
            int year,
            @Nullable BigDecimal target,
            @Nullable BigDecimal result,
            String source,
            String by,
            Instant at) {
        jdbc.sql(SAVE)
                .param("indicator", indicatorId)
                .param("unit", unitId)
                .param("year", year)
                .param("target", target, Types.NUMERIC)
                .param("result", result, Types.NUMERIC)
                .param("source", source)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
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
