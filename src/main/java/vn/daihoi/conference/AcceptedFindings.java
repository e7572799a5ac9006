package vn.daihoi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All accepted breaches and their SQL.
@Repository
public class AcceptedFindings {
    private static final String OF = """
        select code, facts, reason, accepted_by, account_id, accepted_at
        from conference.accepted_finding
        where conference_id = :id
        order by accepted_at, code
        """;
    private static final String ADD = """
        insert into conference.accepted_finding
            (conference_id, unit_id, code, facts, reason, accepted_by, account_id, accepted_at)
        values (:id, :unitId, :code, :facts, :reason, :by, :accountId, :at)
        on conflict (conference_id, code, facts) do nothing
        """;

    private final JdbcClient jdbc;

    AcceptedFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AcceptedFinding> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, index) -> accepted(row))
                .list();
    }

    void add(Conference conference, AcceptedFinding accepted) {
        jdbc.sql(ADD)
                .param("id", conference.id())
                .param("unitId", conference.unitId())
                .param("code", accepted.code())
                .param("facts", accepted.facts())
                .param("reason", accepted.reason())
                .param("by", accepted.by())
                .param("accountId", accepted.accountId())
                .param("at", Timestamp.from(accepted.at()))
                .update();
    }

    private static AcceptedFinding accepted(ResultSet row) throws SQLException {
        return new AcceptedFinding(
                row.getString("code"),
                row.getString("facts"),
                row.getString("reason"),
                row.getString("accepted_by"),
                row.getLong("account_id"),
                Stored.instant(row, "accepted_at"));
    }
}
