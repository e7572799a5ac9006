package vn.daihoi.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The history of each unit, newest first.
@Repository
public class Acts {
    private static final String OF = """
        select unit_id, what, day, reason, other_id, details, at, actor_name
        from unit.act
        where unit_id = :id
        order by id desc
        """;
    private static final String ADD = """
        insert into unit.act (unit_id, what, day, reason, other_id, details, at, actor_name)
        values (:unitId, :what, :day, :reason, :otherId, :details::jsonb, :at, :actorName)
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Acts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<UnitAct> of(long unitId) {
        return jdbc.sql(OF).param("id", unitId).query((row, _) -> act(row)).list();
    }

    void add(UnitAct act) {
        jdbc.sql(ADD)
                .param("unitId", act.unitId())
                .param("what", act.what().code())
                .param("day", act.day())
                .param("reason", act.reason())
                .param("otherId", act.otherId(), Types.BIGINT)
                .param("details", json.writeValueAsString(act.changed()))
                .param("at", Timestamp.from(act.at()))
                .param("actorName", act.actorName())
                .update();
    }

    private UnitAct act(ResultSet row) throws SQLException {
        return new UnitAct(
                row.getLong("unit_id"),
                UnitAct.What.coded(row.getString("what")),
                row.getObject("day", java.time.LocalDate.class),
                row.getString("reason"),
                row.getObject("other_id", Long.class),
                json.readValue(row.getString("details"), new TypeReference<>() {}),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"));
    }
}
