package vn.daihoi.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All scenarios and their SQL. They belong to the unit whose congress it is, and are seen from there.
@Repository
public class Scenarios {
    private static final String OF = """
        select id, unit_id, season, name, version, content, saved_at, saved_by, decided_at
        from allocation.scenario
        where unit_id = :unit and season = :season
        order by id
        """;
    private static final String FIND = """
        select id, unit_id, season, name, version, content, saved_at, saved_by, decided_at
        from allocation.scenario
        where id = :id and (:all or unit_id = :unit)
        """;
    private static final String VERSIONS = """
        select v.scenario_id as id, v.unit_id, s.season, v.name, v.version, v.content, v.saved_at, v.saved_by,
            null::timestamptz as decided_at
        from allocation.scenario_version v
        join allocation.scenario s on s.id = v.scenario_id
        where v.scenario_id = :id
        order by v.version desc
        """;
    private static final String ADD = """
        insert into allocation.scenario (unit_id, season, name, content, saved_at, saved_by)
        values (:unit, :season, :name, :content::json, :at, :by)
        returning id
        """;
    private static final String SAVE = """
        update allocation.scenario
        set name = :name, content = :content::json, saved_at = :at, saved_by = :by, version = version + 1
        where id = :id and version = :version and decided_at is null
        """;
    private static final String KEEP = """
        insert into allocation.scenario_version (scenario_id, unit_id, version, name, content, saved_at, saved_by)
        select id, unit_id, version, name, content, saved_at, saved_by from allocation.scenario where id = :id
        """;
    private static final String FREEZE = """
        update allocation.scenario set decided_at = :at where id = :id and version = :version and decided_at is null
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Scenarios(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Scenario> of(long unitId, String season) {
        return jdbc.sql(OF)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> scenario(row))
                .list();
    }

    public Scenario visibleTo(Actor actor, long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("all", actor.seesEverything())
                .param("unit", actor.unitId(), java.sql.Types.BIGINT)
                .query((row, _) -> scenario(row))
                .optional()
                .orElseThrow(() -> new NotThere("scenario", id));
    }

    /// Every time it was saved, the last first.
    public List<Scenario> versions(long id) {
        return jdbc.sql(VERSIONS)
                .param("id", id)
                .query((row, _) -> scenario(row))
                .list();
    }

    long add(long unitId, String season, String name, Wish wish, Instant at, String by) {
        long id = jdbc.sql(ADD)
                .param("unit", unitId)
                .param("season", season)
                .param("name", name)
                .param("content", json.writeValueAsString(wish))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .single();
        keep(id);
        return id;
    }

    /// Whether it was still at this version and open.
    boolean save(long id, int version, String name, Wish wish, Instant at, String by) {
        boolean saved = jdbc.sql(SAVE)
                        .param("id", id)
                        .param("version", version)
                        .param("name", name)
                        .param("content", json.writeValueAsString(wish))
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                > 0;
        if (saved) {
            keep(id);
        }
        return saved;
    }

    boolean freeze(long id, int version, Instant at) {
        return jdbc.sql(FREEZE)
                        .param("id", id)
                        .param("version", version)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    private void keep(long id) {
        jdbc.sql(KEEP).param("id", id).update();
    }

    private Scenario scenario(ResultSet row) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new Scenario(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("season"),
                row.getString("name"),
                row.getInt("version"),
                json.readValue(row.getString("content"), Wish.class),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"),
                decided == null ? null : decided.toInstant());
    }
}
