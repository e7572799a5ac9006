package vn.daihoi.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// All answers of units to movements, and their SQL.
@Repository
public class Responses {
    private static final String OF = """
        select r.movement_id, r.unit_id, u.name as unit_name, r.paper, r.doing, r.promise, r.participants, r.version,
            r.by_name, r.at
        from movement.response r
        join unit.directory u on u.id = r.unit_id
        where r.movement_id = :movement and (:all or u.path <@ :scope::ltree)
        order by nlevel(u.path), u.kind, u.name collate unit.natural, u.code
        """;
    private static final String OF_UNIT = """
        select r.movement_id, r.unit_id, u.name as unit_name, r.paper, r.doing, r.promise, r.participants, r.version,
            r.by_name, r.at
        from movement.response r
        join unit.directory u on u.id = r.unit_id
        where r.movement_id = :movement and r.unit_id = :unit
        """;
    private static final String ANSWERED = "select movement_id from movement.response where unit_id = :unit";
    private static final String COUNTS = """
        select r.movement_id, count(*) as units, coalesce(sum(r.participants), 0) as participants
        from movement.response r
        join unit.directory u on u.id = r.unit_id
        where :all or u.path <@ :scope::ltree
        group by r.movement_id
        """;
    private static final String ADD = """
        insert into movement.response (movement_id, unit_id, paper, doing, promise, participants, by_name, at)
        values (:movement, :unit, :paper, :doing, :promise, :participants, :by, :at)
        on conflict (movement_id, unit_id) do nothing
        """;
    private static final String SAVE = """
        update movement.response
        set paper = :paper, doing = :doing, promise = :promise, participants = :participants, version = version + 1,
            by_name = :by, at = :at
        where movement_id = :movement and unit_id = :unit and version = :version
        """;

    private final JdbcClient jdbc;

    Responses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param participants of those units that counted
    public record Count(long units, long participants) {
        public static final Count NONE = new Count(0, 0);
    }

    /// Of the units that the actor sees.
    public List<Response> of(Actor actor, long movementId) {
        return jdbc.sql(OF)
                .param("movement", movementId)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> response(row))
                .list();
    }

    public Optional<Response> of(long movementId, long unitId) {
        return jdbc.sql(OF_UNIT)
                .param("movement", movementId)
                .param("unit", unitId)
                .query((row, _) -> response(row))
                .optional();
    }

    /// The movements that the unit has answered.
    public Set<Long> answeredBy(long unitId) {
        return Set.copyOf(
                jdbc.sql(ANSWERED).param("unit", unitId).query(Long.class).list());
    }

    /// By movement, over the units that the actor sees.
    public Map<Long, Count> counts(Actor actor) {
        var found = new LinkedHashMap<Long, Count>();
        jdbc.sql(COUNTS)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query(row -> {
                    var count = new Count(row.getLong("units"), row.getLong("participants"));
                    found.put(row.getLong("movement_id"), count);
                });
        return found;
    }

    /// False where somebody was there first, or has saved since the version.
    boolean save(long movementId, long unitId, int version, Answer answer, String by, Instant at) {
        var statement = jdbc.sql(version == 0 ? ADD : SAVE)
                .param("movement", movementId)
                .param("unit", unitId)
                .param("paper", answer.paper())
                .param("doing", answer.doing())
                .param("promise", answer.promise())
                .param("participants", answer.participants(), Types.INTEGER)
                .param("by", by)
                .param("at", Timestamp.from(at));
        return (version == 0 ? statement : statement.param("version", version)).update() == 1;
    }

    private static Response response(ResultSet row) throws SQLException {
        return new Response(
                row.getLong("movement_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                new Answer(
                        row.getString("paper"),
                        row.getString("doing"),
                        row.getString("promise"),
                        row.getObject("participants", Integer.class)),
                row.getInt("version"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
