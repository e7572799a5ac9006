package vn.daihoi.stage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Actor;
import vn.daihoi.stage.course.Act;
import vn.daihoi.stage.course.Acted;

/// All acts of operators and their SQL; they are only ever added to.
@Repository
class Acts {
    /// Operators of one conference act one after the other, on every instance.
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtextextended('stage', :conferenceId))::text";
    private static final String OF = """
        select number, at, by_name, kind, content
        from stage.act
        where conference_id = :conferenceId
        order by number
        """;
    private static final String ADD = """
        insert into stage.act (conference_id, number, unit_id, at, account_id, by_name, kind, content)
        values (:conferenceId, :number, :unitId, :at, :accountId, :by, :kind, :content::json)
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Acts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void queue(long conferenceId) {
        jdbc.sql(QUEUE).param("conferenceId", conferenceId).query(String.class).single();
    }

    List<Acted> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("conferenceId", conferenceId)
                .query((row, _) -> acted(row))
                .list();
    }

    void add(long conferenceId, long unitId, Actor actor, Acted acted) {
        jdbc.sql(ADD)
                .param("conferenceId", conferenceId)
                .param("number", acted.number())
                .param("unitId", unitId)
                .param("at", Timestamp.from(acted.at()))
                .param("accountId", actor.accountId())
                .param("by", acted.by())
                .param("kind", acted.act().code())
                .param("content", json.writeValueAsString(acted.act()))
                .update();
    }

    private Acted acted(ResultSet row) throws SQLException {
        return new Acted(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                json.readValue(row.getString("content"), typeOf(row.getString("kind"))));
    }

    private static Class<? extends Act> typeOf(String kind) {
        return switch (kind) {
            case "started" -> Act.Started.class;
            case "stopped" -> Act.Stopped.class;
            case "skipped" -> Act.Skipped.class;
            case "ordered" -> Act.Ordered.class;
            case "inserted" -> Act.Inserted.class;
            case "shown" -> Act.Shown.class;
            case "undone" -> Act.Undone.class;
            default -> throw new IllegalStateException("act is of kind (%s), which nobody knows".formatted(kind));
        };
    }
}
