package vn.daihoi.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All drafts and their SQL.
@Repository
public class Drafts {
    private static final String SELECTED = """
        select d.id, d.unit_id, d.season, d.code, d.subject, d.typed::text, d.seen::text, d.version, d.edited_at,
            d.edited_by, d.paper_id
        from document.draft d
        join unit.directory u on u.id = d.unit_id
        """;
    private static final String FIND = SELECTED + "where d.id = :id and (:all or u.path <@ :scope::ltree)";
    private static final String OF_UNIT = SELECTED + "where d.unit_id = :unit and d.season = :season order by d.id";
    private static final String OF_PAPER = SELECTED + "where d.paper_id = :paper";
    private static final String OPEN = SELECTED + """
        where d.unit_id = :unit and d.season = :season and d.code = :code and d.subject = :subject
            and d.paper_id is null
        """;
    private static final String LOCK = "select id from document.draft where id = :id for update";
    private static final String BEGIN = """
        insert into document.draft (unit_id, season, code, subject, seen, begun_at, begun_by, edited_at, edited_by)
        values (:unit, :season, :code, :subject, :seen::jsonb, :at, :by, :at, :by)
        on conflict (unit_id, season, code, subject) where paper_id is null do nothing
        returning id
        """;
    private static final String SAVE = """
        update document.draft
        set typed = :typed::jsonb, seen = :seen::jsonb, version = version + 1, edited_at = :at, edited_by = :by
        where id = :id
        """;
    private static final String ISSUED = """
        update document.draft set paper_id = :paper, version = version + 1, edited_at = :at, edited_by = :by
        where id = :id
        """;
    private static final String DISCARD = "delete from document.draft where id = :id and paper_id is null";
    private static final TypeReference<LinkedHashMap<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The draft, if its unit lies in the actor's subtree.
    public Draft visibleTo(Actor actor, long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> draft(row))
                .optional()
                .orElseThrow(() -> new NotThere("draft", id));
    }

    Draft lock(Actor actor, long id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).optional();
        return visibleTo(actor, id);
    }

    /// Open ones and issued ones, in the order in which they were begun.
    public List<Draft> of(long unitId, String season) {
        return jdbc.sql(OF_UNIT)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> draft(row))
                .list();
    }

    public Optional<Draft> ofPaper(long paperId) {
        return jdbc.sql(OF_PAPER)
                .param("paper", paperId)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// The open draft of that kind: begun now, or already there.
    long begin(Ground ground, String code, Map<String, String> seen, String by, Instant at) {
        return jdbc.sql(BEGIN)
                .param("unit", ground.unit().id())
                .param("season", ground.season())
                .param("code", code)
                .param("subject", ground.subject())
                .param("seen", json.writeValueAsString(seen))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .optional()
                .orElseGet(() -> open(ground, code));
    }

    private long open(Ground ground, String code) {
        return jdbc.sql(OPEN)
                .param("unit", ground.unit().id())
                .param("season", ground.season())
                .param("code", code)
                .param("subject", ground.subject())
                .query((row, _) -> draft(row).id())
                .single();
    }

    void save(long id, Map<String, String> typed, Map<String, String> seen, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("typed", json.writeValueAsString(typed))
                .param("seen", json.writeValueAsString(seen))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void issued(long id, long paperId, String by, Instant at) {
        jdbc.sql(ISSUED)
                .param("id", id)
                .param("paper", paperId)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void discard(long id) {
        jdbc.sql(DISCARD).param("id", id).update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("season"),
                row.getString("code"),
                row.getString("subject"),
                json.readValue(row.getString("typed"), WORDS),
                json.readValue(row.getString("seen"), WORDS),
                row.getInt("version"),
                row.getTimestamp("edited_at").toInstant(),
                row.getString("edited_by"),
                row.getObject("paper_id", Long.class));
    }
}
