package vn.daihoi.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.seating.Wishes;
import vn.daihoi.shared.NotThere;

/// All seatings and their SQL.
@Repository
public class Seatings {
    private static final String OF = """
        select conference_id, unit_id, room_id, room_name, room_version, drawing, wishes, version, edited_by, edited_at
        from hall.seating
        where conference_id = :id
        """;
    private static final String LOCK = OF + "for update";
    private static final String TAKE_ROOM = """
        insert into hall.seating as s (conference_id, unit_id, room_id, room_name, room_version, drawing, wishes,
            edited_by, edited_at)
        values (:id, :unitId, :roomId, :roomName, :roomVersion, :drawing::jsonb, :wishes::jsonb, :by, :at)
        on conflict (conference_id) do update
        set room_id = excluded.room_id, room_name = excluded.room_name, room_version = excluded.room_version,
            drawing = excluded.drawing
        """;
    private static final String CHANGED = """
        update hall.seating
        set version = version + 1, edited_by = :by, edited_at = :at
        where conference_id = :id
        """;
    private static final String WISHES = """
        update hall.seating set wishes = :wishes::jsonb where conference_id = :id
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Seatings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Seating> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, _) -> seating(row))
                .optional();
    }

    Seating lock(long conferenceId) {
        return jdbc.sql(LOCK)
                .param("id", conferenceId)
                .query((row, _) -> seating(row))
                .optional()
                .orElseThrow(() -> new NotThere("seating of conference", conferenceId));
    }

    void takeRoom(long conferenceId, long unitId, Room room, String by, Instant at) {
        jdbc.sql(TAKE_ROOM)
                .param("id", conferenceId)
                .param("unitId", unitId)
                .param("roomId", room.id())
                .param("roomName", room.name())
                .param("roomVersion", room.version())
                .param("drawing", json.writeValueAsString(room.drawing()))
                .param("wishes", json.writeValueAsString(Wishes.USUAL))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void wish(long conferenceId, Wishes wishes) {
        jdbc.sql(WISHES)
                .param("id", conferenceId)
                .param("wishes", json.writeValueAsString(wishes))
                .update();
    }

    void changed(long conferenceId, String by, Instant at) {
        jdbc.sql(CHANGED)
                .param("id", conferenceId)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private Seating seating(ResultSet row) throws SQLException {
        return new Seating(
                row.getLong("conference_id"),
                row.getLong("unit_id"),
                row.getLong("room_id"),
                row.getString("room_name"),
                row.getInt("room_version"),
                json.readValue(row.getString("drawing"), Drawing.class),
                json.readValue(row.getString("wishes"), Wishes.class),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }
}
