package vn.daihoi.movement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All models and their SQL. Those worth spreading are seen by everybody who sees the movement.
@Repository
public class Models {
    private static final String OF = """
        select m.id, m.movement_id, m.unit_id, coalesce(u.name, '') as unit_name, m.name, m.text, m.spread_by
        from movement.model m
        left join unit.directory u on u.id = m.unit_id
        where m.movement_id = :movement
        order by (m.spread_by is null), m.id
        """;
    private static final String ADD = """
        insert into movement.model (movement_id, unit_id, name, text, by_name, at)
        values (:movement, :unit, :name, :text, :by, :at)
        returning id
        """;
    private static final String SPREAD = """
        update movement.model set spread_by = :by, spread_at = :at
        where id = :id and movement_id = :movement and spread_by is null
        """;
    private static final String HOLD_BACK = """
        update movement.model set spread_by = null, spread_at = null
        where id = :id and movement_id = :movement and spread_by is not null
        """;

    private final JdbcClient jdbc;

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those worth spreading first.
    public List<Model> of(long movementId) {
        return jdbc.sql(OF)
                .param("movement", movementId)
                .query((row, _) -> new Model(
                        row.getLong("id"),
                        row.getLong("movement_id"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getString("name"),
                        row.getString("text"),
                        row.getString("spread_by")))
                .list();
    }

    Optional<Model> find(long movementId, long id) {
        return of(movementId).stream().filter(one -> one.id() == id).findFirst();
    }

    long add(long movementId, long unitId, String name, String text, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("movement", movementId)
                .param("unit", unitId)
                .param("name", name)
                .param("text", text)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    boolean spread(long movementId, long id, String by, Instant at) {
        return jdbc.sql(SPREAD)
                        .param("id", id)
                        .param("movement", movementId)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    boolean holdBack(long movementId, long id) {
        return jdbc.sql(HOLD_BACK).param("id", id).param("movement", movementId).update() > 0;
    }
}
