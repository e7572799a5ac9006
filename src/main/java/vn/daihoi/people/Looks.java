package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// The record of who looked at what is sensitive, read. Writing is [SensitiveData]'s.
@Repository
public class Looks {
    private static final String LATEST = """
        select l.at, l.actor_name, l.purpose, l.registrant_id, r.display_name, d.name as unit_name,
            count(*) over () as total
        from people.look l
        left join people.registrant r on r.id = l.registrant_id
        left join unit.directory d on d.id = l.unit_id
        where :all or l.unit_id in (select id from unit.directory where path <@ :scope::ltree)
        order by l.id desc
        limit :limit offset :offset
        """;

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    public List<Look> latest(Actor actor, int limit, int offset) {
        return jdbc.sql(LATEST)
                .param("all", actor.seesEverything())
                .param("scope", Registrants.scope(actor))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> look(row))
                .list();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("purpose"),
                row.getLong("registrant_id"),
                row.getString("display_name"),
                row.getString("unit_name"),
                row.getLong("total"));
    }

    /// @param purpose where in the program, as a message key
    /// @param total how many looks there are in all
    public record Look(
            Instant at,
            String actorName,
            String purpose,
            long registrantId,
            @Nullable String name,
            @Nullable String unitName,
            long total) {}
}
