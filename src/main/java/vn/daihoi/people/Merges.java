package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.NotThere;

/// All merges and their SQL.
@Repository
public class Merges {
    private static final String ADD = """
        insert into people.merge (survivor_id, absorbed_id, kept, by_name, at)
        values (:survivor, :absorbed, :kept::jsonb, :by, :at)
        returning id
        """;
    private static final String IN_FORCE = """
        select m.id, m.survivor_id, m.absorbed_id, r.display_name, m.by_name, m.at
        from people.merge m
        join people.registrant r on r.id = m.absorbed_id
        where m.undone_at is null
        order by m.id desc
        limit 100
        """;
    private static final String LOCK = """
        select m.id, m.survivor_id, m.absorbed_id, r.display_name, m.by_name, m.at
        from people.merge m
        join people.registrant r on r.id = m.absorbed_id
        where m.id = :id and m.undone_at is null
        for update of m
        """;
    private static final String BETWEEN = """
        select id
        from people.merge
        where survivor_id = :survivor and absorbed_id = :absorbed and undone_at is null
        """;
    private static final String IS_UNDONE = "select undone_at is not null from people.merge where id = :id";
    private static final String KEPT = "select kept from people.merge where id = :id";
    private static final String UNDO = "update people.merge set undone_by = :by, undone_at = :at where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Merges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The latest first.
    public List<Merge> inForce() {
        return jdbc.sql(IN_FORCE).query((row, _) -> merge(row)).list();
    }

    long add(long survivor, long absorbed, Kept kept, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("survivor", survivor)
                .param("absorbed", absorbed)
                .param("kept", json.writeValueAsString(kept))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// The merge of these two that is in force.
    Optional<Long> between(long survivor, long absorbed) {
        return jdbc.sql(BETWEEN)
                .param("survivor", survivor)
                .param("absorbed", absorbed)
                .query(Long.class)
                .optional();
    }

    /// @return empty where somebody has undone it already
    Optional<Merge> lock(long id) {
        var merge = jdbc.sql(LOCK).param("id", id).query((row, _) -> merge(row)).optional();
        if (merge.isEmpty() && !isUndone(id)) {
            throw new NotThere("merge", id);
        }
        return merge;
    }

    private boolean isUndone(long id) {
        return jdbc.sql(IS_UNDONE)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Kept kept(long id) {
        return json.readValue(jdbc.sql(KEPT).param("id", id).query(String.class).single(), Kept.class);
    }

    void undone(long id, String by, Instant at) {
        jdbc.sql(UNDO)
                .param("id", id)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getLong("id"),
                row.getLong("survivor_id"),
                row.getLong("absorbed_id"),
                row.getString("display_name"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
