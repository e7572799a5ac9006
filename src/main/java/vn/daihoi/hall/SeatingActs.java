package vn.daihoi.hall;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.shared.Actor;

/// What was done to a seating, with the seats before and after, so that it can be taken back.
@Repository
class SeatingActs {
    private static final String ADD = """
        insert into hall.act (conference_id, unit_id, version, what, before, after, by_id, by_name, at)
        values (:id, :unitId, :version, :what, :before::jsonb, :after::jsonb, :byId, :byName, :at)
        """;
    private static final String LAST = """
        select id, what, before, after, by_id, by_name, at
        from hall.act
        where conference_id = :id and taken_back_at is null
        order by id desc
        limit 1
        """;
    private static final String TAKE_BACK = "update hall.act set taken_back_at = :at where id = :id";
    private static final TypeReference<List<Placed>> SEATS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SeatingActs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param before the seats of those it touched; who is missing had none
    record Act(long id, String what, List<Placed> before, List<Placed> after, long byId, String byName, Instant at) {}

    void add(Seating seating, String what, List<Placed> before, List<Placed> after, Actor by, Instant at) {
        jdbc.sql(ADD)
                .param("id", seating.conferenceId())
                .param("unitId", seating.unitId())
                .param("version", seating.version() + 1)
                .param("what", what)
                .param("before", json.writeValueAsString(before))
                .param("after", json.writeValueAsString(after))
                .param("byId", by.accountId())
                .param("byName", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Act> last(long conferenceId) {
        return jdbc.sql(LAST)
                .param("id", conferenceId)
                .query((row, _) -> new Act(
                        row.getLong("id"),
                        row.getString("what"),
                        json.readValue(row.getString("before"), SEATS),
                        json.readValue(row.getString("after"), SEATS),
                        row.getLong("by_id"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    void takeBack(long id, Instant at) {
        jdbc.sql(TAKE_BACK).param("id", id).param("at", Timestamp.from(at)).update();
    }
}
