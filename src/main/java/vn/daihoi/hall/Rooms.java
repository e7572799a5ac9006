package vn.daihoi.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.shared.NotThere;

/// All rooms and their SQL. The database shows those of the reader's subtree only.
@Repository
public class Rooms {
    private static final String BY_ID = """
        select id, unit_id, name, drawing, version, edited_by, edited_at from hall.room where id = :id
        """;
    private static final String LOCK = BY_ID + "for update";
    private static final String OF_UNIT = """
        select id, unit_id, name, drawing, version, edited_by, edited_at
        from hall.room
        where unit_id = :unitId
        order by name, id
        """;
    private static final String INSERT = """
        insert into hall.room (unit_id, name, drawing, edited_by, edited_at)
        values (:unitId, :name, :drawing::jsonb, :by, :at)
        returning id
        """;
    private static final String SAVE = """
        update hall.room
        set name = :name, drawing = :drawing::jsonb, version = version + 1, edited_by = :by, edited_at = :at
        where id = :id
        """;
    private static final String REMEMBER = """
        insert into hall.room_before (room_id, version, unit_id, name, drawing, by_id)
        select id, version, unit_id, name, drawing, :by from hall.room where id = :id
        """;
    private static final String LAST_BEFORE = """
        select version, name, drawing, by_id from hall.room_before where room_id = :id order by version desc limit 1
        """;
    private static final String FORGET = "delete from hall.room_before where room_id = :id and version = :version";
    private static final String DELETE = "delete from hall.room where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Rooms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// How a room was before its last change.
    record Before(int version, String name, Drawing drawing, long by) {}

    public Optional<Room> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> room(row)).optional();
    }

    public List<Room> ofUnit(long unitId) {
        return jdbc.sql(OF_UNIT)
                .param("unitId", unitId)
                .query((row, _) -> room(row))
                .list();
    }

    Room lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, _) -> room(row))
                .optional()
                .orElseThrow(() -> new NotThere("room", id));
    }

    long insert(long unitId, String name, Drawing drawing, String by, Instant at) {
        return jdbc.sql(INSERT)
                .param("unitId", unitId)
                .param("name", name)
                .param("drawing", json.writeValueAsString(drawing))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void remember(long id, long by) {
        jdbc.sql(REMEMBER).param("id", id).param("by", by).update();
    }

    Optional<Before> before(long id) {
        return jdbc.sql(LAST_BEFORE)
                .param("id", id)
                .query((row, _) ->
                        new Before(row.getInt("version"), row.getString("name"), drawing(row), row.getLong("by_id")))
                .optional();
    }

    void forget(long id, int version) {
        jdbc.sql(FORGET).param("id", id).param("version", version).update();
    }

    void save(long id, String name, Drawing drawing, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("name", name)
                .param("drawing", json.writeValueAsString(drawing))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void delete(long id) {
        jdbc.sql(DELETE).param("id", id).update();
    }

    private Drawing drawing(ResultSet row) throws SQLException {
        return json.readValue(row.getString("drawing"), Drawing.class);
    }

    private Room room(ResultSet row) throws SQLException {
        return new Room(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("name"),
                drawing(row),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }
}
