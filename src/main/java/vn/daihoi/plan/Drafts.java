package vn.daihoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Drafts of plans and their SQL, at most one for each unit.
@Repository
class Drafts {
    private static final String FIND = """
        select unit_id, yaml, version, saved_at, saved_by_name
        from plan.draft
        where unit_id = :unitId
        """;
    private static final String LOCK = FIND + "for update";
    private static final String ADD = """
        insert into plan.draft (unit_id, unit_path, yaml, saved_at, saved_by_name)
        values (:unitId, :unitPath::ltree, :yaml, :savedAt, :savedByName)
        on conflict (unit_id) do nothing
        """;
    private static final String SAVE = """
        update plan.draft
        set yaml = :yaml, version = version + 1, saved_at = :savedAt, saved_by_name = :savedByName
        where unit_id = :unitId
        """;
    private static final String REMOVE = "delete from plan.draft where unit_id = :unitId";

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(long unitId) {
        return jdbc.sql(FIND)
                .param("unitId", unitId)
                .query((row, _) -> draft(row))
                .optional();
    }

    Optional<Draft> lock(long unitId) {
        return jdbc.sql(LOCK)
                .param("unitId", unitId)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// Nothing happens where somebody has begun one already: two who begin at once work on the same draft.
    boolean add(PlanOwner owner, String yaml, Instant at, String byName) {
        return jdbc.sql(ADD)
                        .param("unitId", owner.unitId())
                        .param("unitPath", owner.path())
                        .param("yaml", yaml)
                        .param("savedAt", Timestamp.from(at))
                        .param("savedByName", byName)
                        .update()
                == 1;
    }

    void save(long unitId, String yaml, Instant at, String byName) {
        jdbc.sql(SAVE)
                .param("unitId", unitId)
                .param("yaml", yaml)
                .param("savedAt", Timestamp.from(at))
                .param("savedByName", byName)
                .update();
    }

    void remove(long unitId) {
        jdbc.sql(REMOVE).param("unitId", unitId).update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getLong("unit_id"),
                row.getString("yaml"),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by_name"));
    }
}
