package vn.daihoi.commendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All rounds and their SQL.
@Repository
public class Rounds {
    private static final String SELECTED = """
        select r.id, r.unit_id, r.season, r.name, r.held_on, r.members, r.present, r.needed, r.needed_of,
            r.needed_basis, r.minutes, r.chair, r.sent_at, r.sent_by, r.version, r.edited_by, r.edited_at
        from commendation.round r
        join unit.directory u on u.id = r.unit_id
        """;
    private static final String FIND = SELECTED + "where r.id = :id and (:all or u.path <@ :scope::ltree)";
    private static final String LOCK = "select id from commendation.round where id = :id for update";
    private static final String OF = SELECTED + "where r.unit_id = :unit and r.season = :season order by r.id desc";
    private static final String ADD = """
        insert into commendation.round (unit_id, season, name, edited_by, edited_at)
        values (:unit, :season, :name, :by, :at)
        returning id
        """;
    private static final String SAVE = """
        update commendation.round
        set held_on = :heldOn, members = :members, present = :present, needed = :needed, needed_of = :neededOf,
            needed_basis = :basis, minutes = :minutes, chair = :chair, version = version + 1, edited_by = :by,
            edited_at = :at
        where id = :id
        """;
    private static final String SENT = """
        update commendation.round
        set sent_at = :at, sent_by = :by, version = version + 1, edited_by = :by, edited_at = :at
        where id = :id
        """;
    private static final String REOPEN = """
        update commendation.round
        set sent_at = null, sent_by = null, version = version + 1, edited_by = :by, edited_at = :at
        where id = :id
        """;
    private static final String REMOVE = """
        delete from commendation.round r
        where r.id = :id and not exists (select from commendation.proposal p
            where p.round_id = r.id or p.desk_round_id = r.id)
        """;

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The round, if its unit lies in the actor's subtree.
    public Round visibleTo(Actor actor, long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .query((row, _) -> round(row))
                .optional()
                .orElseThrow(() -> new NotThere("commendation round", id));
    }

    /// Held until the end of the transaction: what is done in a round is done one after the other.
    Round lock(Actor actor, long id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).optional();
        return visibleTo(actor, id);
    }

    /// The latest first.
    public List<Round> of(long unitId, String season) {
        return jdbc.sql(OF)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> round(row))
                .list();
    }

    long add(long unitId, String season, String name, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("unit", unitId)
                .param("season", season)
                .param("name", name)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void save(long id, Session session, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("heldOn", session.heldOn(), Types.DATE)
                .param("members", session.members(), Types.INTEGER)
                .param("present", session.present(), Types.INTEGER)
                .param("needed", session.needed(), Types.INTEGER)
                .param("neededOf", session.of().code())
                .param("basis", session.basis())
                .param("minutes", session.minutes())
                .param("chair", session.chair())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void sent(long id, String by, Instant at) {
        act(SENT, id, by, at);
    }

    void reopen(long id, String by, Instant at) {
        act(REOPEN, id, by, at);
    }

    /// Whether it was empty and is gone.
    boolean remove(long id) {
        return jdbc.sql(REMOVE).param("id", id).update() > 0;
    }

    private void act(String sql, long id, String by, Instant at) {
        jdbc.sql(sql)
                .param("id", id)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Round round(ResultSet row) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        var session = new Session(
                row.getObject("held_on", LocalDate.class),
                row.getObject("members", Integer.class),
                row.getObject("present", Integer.class),
                row.getObject("needed", Integer.class),
                Session.NeededOf.coded(row.getString("needed_of")),
                row.getString("needed_basis"),
                row.getString("minutes"),
                row.getString("chair"));
        return new Round(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("season"),
                row.getString("name"),
                session,
                sent == null ? null : sent.toInstant(),
                row.getString("sent_by"),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }
}
