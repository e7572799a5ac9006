package vn.daihoi.commendation;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What units accepted, and its SQL.
@Repository
class Acceptances {
    private static final String OF = """
        select proposal_id, desk_id, codes, reason, accepted_by, accepted_at
        from commendation.acceptance
        where proposal_id = any (:ids)
        order by accepted_at
        """;
    private static final String SAVE = """
        insert into commendation.acceptance (proposal_id, desk_id, unit_id, codes, reason, accepted_by, accepted_at)
        select p.id, :desk, p.unit_id, :codes, :reason, :by, :at
        from commendation.proposal p
        where p.id = :id
        on conflict (proposal_id, desk_id) do update
        set codes = excluded.codes, reason = excluded.reason, accepted_by = excluded.accepted_by,
            accepted_at = excluded.accepted_at
        """;

    private final JdbcClient jdbc;

    Acceptances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, List<Acceptance>> of(Collection<Long> proposalIds) {
        return jdbc
                .sql(OF)
                .param("ids", proposalIds.toArray(Long[]::new))
                .query((row, _) -> new Acceptance(
                        row.getLong("proposal_id"),
                        row.getLong("desk_id"),
                        Set.of((String[]) row.getArray("codes").getArray()),
                        row.getString("reason"),
                        row.getString("accepted_by"),
                        row.getTimestamp("accepted_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Acceptance::proposalId));
    }

    void save(Acceptance acceptance) {
        jdbc.sql(SAVE)
                .param("id", acceptance.proposalId())
                .param("desk", acceptance.deskId())
                .param("codes", acceptance.codes().toArray(String[]::new))
                .param("reason", acceptance.reason())
                .param("by", acceptance.by())
                .param("at", Timestamp.from(acceptance.at()))
                .update();
    }

    void forget(long proposalId, long deskId) {
        jdbc.sql("delete from commendation.acceptance where proposal_id = :id and desk_id = :desk")
                .param("id", proposalId)
                .param("desk", deskId)
                .update();
    }

    /// Another honour is another question.
    void forget(long proposalId) {
        jdbc.sql("delete from commendation.acceptance where proposal_id = :id")
                .param("id", proposalId)
                .update();
    }
}
