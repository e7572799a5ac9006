package vn.daihoi.allocation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The numbers in force, for whoever needs them: a unit's cap, a list's caps by group.
@Repository
public class DecidedSeats {
    private static final String OF_UNIT = """
        select unit_id, group_code, group_name, seats, why, group_why, decision_id
        from allocation.decided
        where unit_id = :unit
        order by seats desc, group_code
        """;
    private static final String ALL = """
        select unit_id, group_code, group_name, seats, why, group_why, decision_id
        from allocation.decided
        where season = :season
        order by unit_id, group_code
        """;

    private final JdbcClient jdbc;

    DecidedSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty while nothing is decided, or for a unit outside the reader's subtree.
    public List<DecidedSeat> ofUnit(long unitId) {
        return jdbc.sql(OF_UNIT)
                .param("unit", unitId)
                .query((row, _) -> seat(row))
                .list();
    }

    public List<DecidedSeat> ofSeason(String season) {
        return jdbc.sql(ALL)
                .param("season", season)
                .query((row, _) -> seat(row))
                .list();
    }

    private static DecidedSeat seat(java.sql.ResultSet row) throws java.sql.SQLException {
        return new DecidedSeat(
                row.getLong("decision_id"),
                row.getLong("unit_id"),
                row.getString("group_code"),
                row.getString("group_name"),
                row.getInt("seats"),
                row.getString("why"),
                row.getString("group_why"));
    }
}
