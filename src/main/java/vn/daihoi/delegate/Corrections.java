package vn.daihoi.delegate;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What stood in a recorded vote before each correction of it, and their SQL. Rows are only added.
@Repository
public class Corrections {
    private static final String KEEP = """
        insert into delegate.correction (list_id, unit_id, held_on, summoned, present, in_favour, against, abstaining,
            by_ballot, minutes_id, reason, by_name, at)
        select list_id, unit_id, held_on, summoned, present, in_favour, against, abstaining, by_ballot, minutes_id,
            :reason, :by, :at
        from delegate.adoption
        where list_id = :listId
        """;
    private static final String OF = """
        select held_on, summoned, present, in_favour, against, abstaining, by_ballot, minutes_id, reason, by_name, at
        from delegate.correction
        where list_id = :listId
        order by id desc
        """;
    private static final String SINCE_TAKEN = """
        select l.unit_id, c.reason, c.by_name, c.at
        from delegate.correction c
        join delegate.adoption a on a.list_id = c.list_id
        join delegate.list l on l.id = c.list_id
        where l.season = :season and l.purpose = 'up' and l.unit_id = any (:units) and c.at > a.taken_at
        order by c.id
        """;

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A vote as it stood until it was corrected.
    ///
    /// @param hadMinutes whether minutes were attached to it
    public record Corrected(Adoption before, boolean hadMinutes, String reason, String by, Instant at) {}

    /// A correction that came after the list above was built on the vote.
    public record Late(long unitId, String reason, String byName, Instant at) {}

    /// The latest first.
    public List<Corrected> of(long listId) {
        return jdbc.sql(OF)
                .param("listId", listId)
                .query((row, _) -> new Corrected(
                        new Adoption(
                                row.getDate("held_on").toLocalDate(),
                                row.getInt("summoned"),
                                row.getInt("present"),
                                row.getInt("in_favour"),
                                row.getInt("against"),
                                row.getInt("abstaining"),
                                row.getBoolean("by_ballot")),
                        row.getObject("minutes_id") != null,
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    List<Late> sinceTaken(Collection<Long> units, String season) {
        return jdbc.sql(SINCE_TAKEN)
                .param("units", units.toArray(Long[]::new))
                .param("season", season)
                .query(Late.class)
                .list();
    }

    /// Keeps the vote as it stands now.
    void keep(long listId, String reason, String by, Instant at) {
        jdbc.sql(KEEP)
                .param("listId", listId)
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
