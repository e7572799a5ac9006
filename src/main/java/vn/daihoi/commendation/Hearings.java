package vn.daihoi.commendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the units on the way have said to the proposals, and its SQL.
@Repository
class Hearings {
    private static final String OF = """
        select proposal_id, desk_id, in_favour, opinion, note, heard_by, heard_at
        from commendation.hearing
        where proposal_id = any (:ids)
        order by heard_at
        """;
    private static final String SAVE = """
        insert into commendation.hearing (proposal_id, desk_id, unit_id, in_favour, opinion, note, heard_by, heard_at)
        select p.id, :desk, p.unit_id, :inFavour, :opinion, :note, :by, :at
        from commendation.proposal p
        where p.id = :id
        on conflict (proposal_id, desk_id) do update
        set in_favour = excluded.in_favour, opinion = excluded.opinion, note = excluded.note,
            heard_by = excluded.heard_by, heard_at = excluded.heard_at
        """;

    /// Why a proposal goes back; the votes it was given are the council's, and stay.
    private static final String GIVE_BACK = """
        insert into commendation.hearing (proposal_id, desk_id, unit_id, note, heard_by, heard_at)
        select p.id, :desk, p.unit_id, :note, :by, :at
        from commendation.proposal p
        where p.id = :id
        on conflict (proposal_id, desk_id) do update
        set opinion = null, note = excluded.note, heard_by = excluded.heard_by, heard_at = excluded.heard_at
        """;

    private final JdbcClient jdbc;

    Hearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, List<Hearing>> of(Collection<Long> proposalIds) {
        return jdbc
                .sql(OF)
                .param("ids", proposalIds.toArray(Long[]::new))
                .query((row, _) -> hearing(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Hearing::proposalId));
    }

    void save(Hearing hearing) {
        var opinion = hearing.opinion();
        jdbc.sql(SAVE)
                .param("id", hearing.proposalId())
                .param("desk", hearing.deskId())
                .param("inFavour", hearing.inFavour(), Types.INTEGER)
                .param("opinion", opinion == null ? null : opinion.code(), Types.VARCHAR)
                .param("note", hearing.note())
                .param("by", hearing.by())
                .param("at", Timestamp.from(hearing.at()))
                .update();
    }

    void giveBack(long proposalId, long deskId, String reason, String by, Instant at) {
        jdbc.sql(GIVE_BACK)
                .param("id", proposalId)
                .param("desk", deskId)
                .param("note", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(long proposalId, long deskId) {
        jdbc.sql("delete from commendation.hearing where proposal_id = :id and desk_id = :desk")
                .param("id", proposalId)
                .param("desk", deskId)
                .update();
    }

    private static Hearing hearing(ResultSet row) throws SQLException {
        var opinion = row.getString("opinion");
        return new Hearing(
                row.getLong("proposal_id"),
                row.getLong("desk_id"),
                row.getObject("in_favour", Integer.class),
                opinion == null ? null : Hearing.Opinion.coded(opinion).orElse(null),
                row.getString("note"),
                row.getString("heard_by"),
                row.getTimestamp("heard_at").toInstant());
    }
}
