package vn.daihoi.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.NotThere;

/// All movements and their SQL. A reader sees those of their own units and those launched above them.
@Repository
public class Movements {
    private static final String BY_IDS = """
        select m.id, m.season, m.unit_id, u.path::text as unit_path, u.name as unit_name, m.code, m.name, m.goals,
            m.from_year, m.to_year, m.citation, m.launched_on, m.version
        from movement.movement m
        join unit.directory u on u.id = m.unit_id
        where m.id = any (:ids)
        order by nlevel(u.path), m.id
        """;
    private static final String OF_SEASON = """
        select m.id, m.season, m.unit_id, u.path::text as unit_path, u.name as unit_name, m.code, m.name, m.goals,
            m.from_year, m.to_year, m.citation, m.launched_on, m.version
        from movement.movement m
        join unit.directory u on u.id = m.unit_id
        where m.season = :season and (:all or u.path <@ :scope::ltree or u.path @> :scope::ltree)
        order by nlevel(u.path), m.id
        """;
    private static final String FOR_UNIT = """
        select m.id, m.season, m.unit_id, u.path::text as unit_path, u.name as unit_name, m.code, m.name, m.goals,
            m.from_year, m.to_year, m.citation, m.launched_on, m.version
        from movement.movement m
        join unit.directory u on u.id = m.unit_id
        where m.season = :season and u.path @> :path::ltree
        order by nlevel(u.path), m.id
        """;
    private static final String LOCK = "select version from movement.movement where id = :id for update";
    private static final String QUEUE =
            "select pg_advisory_xact_lock(hashtextextended('movement ' || :unit::text, 0))::text";
    private static final String NAMED = """
        select exists (
            select from movement.movement
            where season = :season and unit_id = :unit and lower(name) = lower(:name) and id <> :id)
        """;
    /// A movement of a unit's own has a number for a code: names change, and two may be the same without accents.
    private static final String ADD = """
        insert into movement.movement (season, unit_id, code, name, goals, from_year, to_year, launched_on, by_name, at)
        values (:season, :unit,
            'own-' || (select count(*) + 1 from movement.movement where season = :season and unit_id = :unit),
            :name, :goals, :from, :to, :launched, :by, :at)
        returning id
        """;
    private static final String SAVE = """
        update movement.movement
        set name = :name, goals = :goals, from_year = :from, to_year = :to, launched_on = :launched,
            version = version + 1, by_name = :by, at = :at
        where id = :id
        """;
    private static final String LAY_DOWN = """
        insert into movement.movement (season, unit_id, code, name, from_year, to_year, citation, by_name, at)
        values (:season, :unit, :code, :name, :from, :to, :citation, :by, :at)
        on conflict (season, unit_id, code) do update
        set name = excluded.name, from_year = excluded.from_year, to_year = excluded.to_year,
            citation = excluded.citation
        """;

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The movement, if it was launched in the actor's subtree or above it.
    public Movement visibleTo(Actor actor, long id) {
        return find(id).filter(one -> actor.sees(one.unitPath()) || isAbove(actor, one))
                .orElseThrow(() -> new NotThere("movement", id));
    }

    public Optional<Movement> find(long id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /// Those that the connection's reader may see.
    public Map<Long, Movement> byIds(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Movement>();
        jdbc.sql(BY_IDS)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> movement(row))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /// The highest level first.
    public List<Movement> all(Actor actor, String season) {
        return jdbc.sql(OF_SEASON)
                .param("season", season)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> movement(row))
                .list();
    }

    /// Those that the unit takes part in: launched by itself or above it.
    public List<Movement> forUnit(String unitPath, String season) {
        return jdbc.sql(FOR_UNIT)
                .param("season", season)
                .param("path", unitPath)
                .query((row, _) -> movement(row))
                .list();
    }

    /// The version, held until the end of the transaction.
    int lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotThere("movement", id));
    }

    /// Whether the unit has another movement of that name. Nobody else names one for the unit until the end of the
    /// transaction.
    boolean isTaken(String season, long unitId, String name, long id) {
        jdbc.sql(QUEUE).param("unit", unitId).query(String.class).list();
        return jdbc.sql(NAMED)
                .param("season", season)
                .param("unit", unitId)
                .param("name", name)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// To be asked after `isTaken`.
    long add(String season, long unitId, NewMovement fresh, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("season", season)
                .param("unit", unitId)
                .param("name", fresh.name())
                .param("goals", fresh.goals())
                .param("from", fresh.fromYear(), Types.SMALLINT)
                .param("to", fresh.toYear(), Types.SMALLINT)
                .param("launched", fresh.launchedOn(), Types.DATE)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void save(long id, NewMovement typed, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("name", typed.name())
                .param("goals", typed.goals())
                .param("from", typed.fromYear(), Types.SMALLINT)
                .param("to", typed.toYear(), Types.SMALLINT)
                .param("launched", typed.launchedOn(), Types.DATE)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// As the plan names it; what people wrote of it since stays.
    void layDown(String season, long unitId, Cited<vn.daihoi.plan.Movement> named, String by, Instant at) {
        var period = named.value().period();
        jdbc.sql(LAY_DOWN)
                .param("season", season)
                .param("unit", unitId)
                .param("code", named.value().code())
                .param("name", named.value().name())
                .param("from", period == null ? null : period.from(), Types.SMALLINT)
                .param("to", period == null ? null : period.to(), Types.SMALLINT)
                .param("citation", named.citation().toString())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static boolean isAbove(Actor actor, Movement one) {
        return actor.scope().startsWith(one.unitPath() + ".");
    }

    private static Movement movement(ResultSet row) throws SQLException {
        var citation = row.getString("citation");
        return new Movement(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                row.getString("unit_path"),
                row.getString("unit_name"),
                row.getString("code"),
                row.getString("name"),
                row.getString("goals"),
                row.getObject("from_year", Integer.class),
                row.getObject("to_year", Integer.class),
                citation == null ? null : Citation.of(citation),
                row.getObject("launched_on", LocalDate.class),
                row.getInt("version"));
    }
}
