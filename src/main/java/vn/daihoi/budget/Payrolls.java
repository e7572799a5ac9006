package vn.daihoi.budget;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What officers have said of who is on the state payroll, and its SQL.
@Repository
class Payrolls {
    private static final String OF = "select registrant_id, paid from budget.payroll where conference_id = :id";
    private static final String SAY = """
        insert into budget.payroll (conference_id, unit_id, registrant_id, paid)
        values (:id, :unit, :registrant, :paid)
        on conflict (conference_id, registrant_id) do update set paid = excluded.paid
        """;
    private static final String FORGET =
            "delete from budget.payroll where conference_id = :id and registrant_id = :registrant";

    private final JdbcClient jdbc;

    Payrolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Boolean> of(long conferenceId) {
        var said = new HashMap<Long, Boolean>();
        jdbc.sql(OF).param("id", conferenceId).query(row -> {
            said.put(row.getLong("registrant_id"), row.getBoolean("paid"));
        });
        return said;
    }

    void say(long conferenceId, long unitId, long registrant, boolean paid) {
        jdbc.sql(SAY)
                .param("id", conferenceId)
                .param("unit", unitId)
                .param("registrant", registrant)
                .param("paid", paid)
                .update();
    }

    /// Back to what is inferred.
    void forget(long conferenceId, long registrant) {
        jdbc.sql(FORGET)
                .param("id", conferenceId)
                .param("registrant", registrant)
                .update();
    }
}
