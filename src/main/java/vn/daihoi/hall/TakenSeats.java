package vn.daihoi.hall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.hall.seating.Why;

/// Who sits where, and its SQL.
@Repository
public class TakenSeats {
    private static final String OF = """
        select entry_id, seat, locked, why from hall.place where conference_id = :id order by entry_id
        """;
    private static final String FREE = """
        delete from hall.place where conference_id = :id and entry_id = any (:entries)
        """;
    private static final String TAKE = """
        insert into hall.place (conference_id, entry_id, unit_id, seat, floor, block, row_name, number, locked, why)
        select :id, p.entry_id, :unitId, p.seat, p.floor, p.block, p.row_name, p.number, p.locked, p.why
        from jsonb_to_recordset(:rows::jsonb) as p (entry_id bigint, seat text, floor text, block text, row_name text,
            number int, locked boolean, why jsonb)
        """;
    private static final TypeReference<List<Why>> REASONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TakenSeats(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Placed> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, _) -> new Placed(
                        row.getLong("entry_id"),
                        row.getString("seat"),
                        row.getBoolean("locked"),
                        json.readValue(row.getString("why"), REASONS)))
                .list();
    }

    /// @param freed whose seat goes, whether they get another one or not
    void change(Seating seating, Collection<Long> freed, Collection<Placed> taken) {
        jdbc.sql(FREE)
                .param("id", seating.conferenceId())
                .param("entries", freed.toArray(Long[]::new))
                .update();
        var drawn = bySeat(seating.drawing());
        var rows = taken.stream().map(one -> row(one, seating.drawing(), drawn)).toList();
        jdbc.sql(TAKE)
                .param("id", seating.conferenceId())
                .param("unitId", seating.unitId())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    static Map<String, Seat> bySeat(Drawing drawing) {
        return drawing.seats().stream().collect(Collectors.toMap(Seat::code, Function.identity()));
    }

    private static Map<String, Object> row(Placed one, Drawing drawing, Map<String, Seat> drawn) {
        var label = SeatLabel.of(drawing, Objects.requireNonNull(drawn.get(one.seat()), one.seat()));
        var row = new LinkedHashMap<String, Object>();
        row.put("entry_id", one.sitter());
        row.put("seat", label.code());
        row.put("floor", label.floor());
        row.put("block", label.block());
        row.put("row_name", label.row());
        row.put("number", label.number());
        row.put("locked", one.locked());
        row.put("why", one.why());
        return row;
    }
}
