package vn.daihoi.exemplar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The way of each proposal, and each text it ever had; both are only added to.
@Repository
public class Steps {
    private static final String OF = """
        select s.action, s.unit_id, coalesce(u.name, '') as unit_name, s.reason, s.by_name, s.at
        from exemplar.step s
        left join unit.directory u on u.id = s.unit_id
        where s.exemplar_id = :id
        order by s.id desc
        """;
    private static final String ADD = """
        insert into exemplar.step (exemplar_id, unit_id, action, reason, by_name, at)
        values (:id, :unit, :action, :reason, :by, :at)
        """;
    private static final String KEEP = """
        insert into exemplar.version (exemplar_id, number, sheet, by_name, at)
        values (:id, (select count(*) + 1 from exemplar.version where exemplar_id = :id), :sheet::jsonb, :by, :at)
        """;
    private static final String VERSIONS = """
        select number, sheet ->> 'headline' as headline, sheet ->> 'deeds' as deeds, by_name, at
        from exemplar.version
        where exemplar_id = :id
        order by number desc
        """;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A text that was saved.
    public record Version(int number, String headline, String deeds, String by, Instant at) {}

    /// The latest first.
    public List<Step> of(long exemplarId) {
        return jdbc.sql(OF)
                .param("id", exemplarId)
                .query((row, _) -> new Step(
                        row.getString("action"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// The latest first.
    public List<Version> versions(long exemplarId) {
        return jdbc.sql(VERSIONS)
                .param("id", exemplarId)
                .query((row, _) -> new Version(
                        row.getInt("number"),
                        row.getString("headline"),
                        row.getString("deeds"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void add(long exemplarId, long unitId, Action action, String reason, String by, Instant at) {
        jdbc.sql(ADD)
                .param("id", exemplarId)
                .param("unit", unitId)
                .param("action", action.code())
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void keep(long exemplarId, String sheet, String by, Instant at) {
        jdbc.sql(KEEP)
                .param("id", exemplarId)
                .param("sheet", sheet)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
