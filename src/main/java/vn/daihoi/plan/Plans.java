package vn.daihoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// All versions of all plans and their SQL. Plans are published: everybody may read them.
@Repository
public class Plans {
    private static final String ALL = """
        select id, unit_id, unit_path::text, plan_code, number, in_force, reason, decision, yaml, recorded_at,
            recorded_by_name
        from plan.version
        order by unit_id, in_force, id
        """;
    private static final String BY_ID = """
        select id, unit_id, unit_path::text, plan_code, number, in_force, reason, decision, yaml, recorded_at,
            recorded_by_name
        from plan.version
        where id = :id
        """;
    private static final String ADD = """
        insert into plan.version (unit_id, unit_path, plan_code, number, in_force, reason, decision, yaml,
            recorded_at, recorded_by, recorded_by_name)
        select :unitId, :unitPath::ltree, :planCode, coalesce(max(number), 0) + 1, :inForce, :reason, :decision,
            :yaml, :recordedAt, :recordedBy, :recordedByName
        from plan.version
        where unit_id = :unitId and plan_code = :planCode
        returning id
        """;

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which they came into force.
    public List<StoredPlan> all() {
        return jdbc.sql(ALL).query((row, _) -> plan(row)).list();
    }

    public Optional<StoredPlan> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> plan(row)).optional();
    }

    StoredPlan add(PlanOwner owner, String planCode, Enactment enactment, String yaml, Instant at, Actor actor) {
        var id = jdbc.sql(ADD)
                .param("unitId", owner.unitId())
                .param("unitPath", owner.path())
                .param("planCode", planCode)
                .param("inForce", enactment.inForce())
                .param("reason", enactment.reason())
                .param("decision", enactment.decision(), Types.VARCHAR)
                .param("yaml", yaml)
                .param("recordedAt", Timestamp.from(at))
                .param("recordedBy", actor.accountId())
                .param("recordedByName", actor.name())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    private static StoredPlan plan(ResultSet row) throws SQLException {
        return new StoredPlan(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_path"),
                row.getString("plan_code"),
                row.getInt("number"),
                row.getObject("in_force", LocalDate.class),
                row.getString("reason"),
                row.getString("decision"),
                row.getString("yaml"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by_name"));
    }
}
