package vn.daihoi.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.NotThere;

/// All decisions and their SQL. That a decision was taken is public; row-level security shows a unit its own numbers.
@Repository
public class Decisions {
    private static final String COLUMNS = """
        select id, unit_id, season, scenario_id, scenario_name, number, on_day, signer, reason, seats, measure,
            recorded_at, recorded_by, superseded_at
        from allocation.decision
        """;
    private static final String OF = COLUMNS + "where unit_id = :unit and season = :season order by id desc";
    private static final String FIND = COLUMNS + "where id = :id";
    private static final String SUPERSEDE = """
        update allocation.decision set superseded_at = :at
        where unit_id = :unit and season = :season and superseded_at is null
        """;
    private static final String ADD = """
        insert into allocation.decision (unit_id, season, scenario_id, scenario_name, number, on_day, signer, reason,
            seats, measure, recorded_at, recorded_by)
        values (:unit, :season, :scenario, :name, :number, :day, :signer, :reason, :seats, :measure, :at, :by)
        returning id
        """;
    private static final String SEAT = """
        insert into allocation.seat (decision_id, unit_id, group_code, group_name, seats, why, group_why)
        values (:decision, :unit, :code, :name, :seats, :why, :groupWhy)
        """;
    private static final String SEATS = """
        select decision_id, unit_id, group_code, group_name, seats, why, group_why
        from allocation.seat
        where decision_id = :id
        order by unit_id, group_code
        """;

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last first; the one in force has no `supersededAt`.
    public List<Decision> of(long unitId, String season) {
        return jdbc.sql(OF)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> decision(row))
                .list();
    }

    public Decision get(long id) {
        return find(id).orElseThrow(() -> new NotThere("decision", id));
    }

    public Optional<Decision> find(long id) {
        return jdbc.sql(FIND).param("id", id).query((row, _) -> decision(row)).optional();
    }

    /// Those of its numbers that the reader may see.
    public List<DecidedSeat> seats(long decisionId) {
        return jdbc.sql(SEATS)
                .param("id", decisionId)
                .query((row, _) -> new DecidedSeat(
                        row.getLong("decision_id"),
                        row.getLong("unit_id"),
                        row.getString("group_code"),
                        row.getString("group_name"),
                        row.getInt("seats"),
                        row.getString("why"),
                        row.getString("group_why")))
                .list();
    }

    long add(Scenario scenario, Decision.Act act, String measure, Instant at, String by) {
        jdbc.sql(SUPERSEDE)
                .param("unit", scenario.unitId())
                .param("season", scenario.season())
                .param("at", Timestamp.from(at))
                .update();
        return jdbc.sql(ADD)
                .param("unit", scenario.unitId())
                .param("season", scenario.season())
                .param("scenario", scenario.id())
                .param("name", scenario.name())
                .param("number", act.number())
                .param("day", act.onDay())
                .param("signer", act.signer())
                .param("reason", act.reason())
                .param("seats", scenario.wish().seats())
                .param("measure", measure)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void addSeat(DecidedSeat seat) {
        jdbc.sql(SEAT)
                .param("decision", seat.decisionId())
                .param("unit", seat.unitId())
                .param("code", seat.groupCode())
                .param("name", seat.groupName())
                .param("seats", seat.seats())
                .param("why", seat.why())
                .param("groupWhy", seat.groupWhy())
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var superseded = row.getTimestamp("superseded_at");
        return new Decision(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("season"),
                row.getLong("scenario_id"),
                row.getString("scenario_name"),
                new Decision.Act(
                        row.getString("number"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("signer"),
                        row.getString("reason")),
                row.getInt("seats"),
                row.getString("measure"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                superseded == null ? null : superseded.toInstant());
    }
}
