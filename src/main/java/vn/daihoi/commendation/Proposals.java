package vn.daihoi.commendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All proposals and their SQL. The database shows those of the reader's subtree only.
@Repository
public class Proposals {
    private static final String SELECTED = """
        select p.id, p.unit_id, p.season, p.round_id, p.registrant_id, p.award, p.rank, p.achievement, p.desk_id,
            p.desk_round_id, p.decision_id, p.recalled, p.version, p.edited_by, p.edited_at
        from commendation.proposal p
        """;
    private static final String FIND = SELECTED + "where p.id = :id";
    /// Also those that went on from it: their way can be followed.
    private static final String IN_ROUND = SELECTED + """
        where p.desk_round_id = :round or p.round_id = :round
            or (p.passed <> '{}' and p.passed @> array[:round]::bigint[])
        order by p.id
        """;
    private static final String WAITING = SELECTED + """
        where p.desk_id = :unit and p.season = :season and p.desk_round_id is null and p.decision_id is null
        order by p.id
        """;
    private static final String OF_REGISTRANT =
            SELECTED + "where p.registrant_id = :registrant and p.season = :season order by p.id";
    /// Also those of a decision that was recalled.
    private static final String DECIDED = SELECTED + """
        where p.decision_id = :decision or (p.recalled <> '{}' and p.recalled @> array[:decision]::bigint[])
        order by p.id
        """;
    private static final String ADD = """
        insert into commendation.proposal (unit_id, season, round_id, registrant_id, award, rank, achievement, desk_id,
            desk_round_id, edited_by, edited_at)
        values (:unit, :season, :round, :registrant, :award, :rank, :achievement, :unit, :round, :by, :at)
        on conflict (round_id, registrant_id, award, rank) do nothing
        returning id
        """;
    private static final String SAVE = """
        update commendation.proposal p
        set award = :award, rank = :rank, achievement = :achievement, version = version + 1, edited_by = :by,
            edited_at = :at
        where p.id = :id and not exists (select from commendation.proposal o
            where o.round_id = p.round_id and o.registrant_id = p.registrant_id and o.award = :award
                and o.rank = :rank and o.id <> p.id)
        """;
    private static final String MOVE = """
        update commendation.proposal
        set desk_id = :desk, desk_round_id = :round, version = version + 1, edited_by = :by, edited_at = :at,
            passed = case when desk_round_id is null or desk_round_id = any (passed) then passed
                else passed || desk_round_id end
        where id = any (:ids) and decision_id is null and desk_id = :fromDesk
            and desk_round_id is not distinct from :fromRound
        """;
    private static final String DECIDE = """
        update commendation.proposal
        set decision_id = :decision, version = version + 1, edited_by = :by, edited_at = :at
        where id = any (:ids) and decision_id is null and desk_round_id = :round
        """;
    private static final String TOUCHED = """
        select count(*)
        from commendation.proposal p
        where p.id = any (:ids) and (p.version > 1
            or exists (select from commendation.hearing h where h.proposal_id = p.id
                and (h.in_favour is not null or h.opinion is not null or h.note <> '')))
        """;
    private static final String UNDECIDE = """
        update commendation.proposal
        set decision_id = null, recalled = recalled || :decision::bigint, version = version + 1, edited_by = :by,
            edited_at = :at
        where decision_id = :decision
        """;
    private static final String REMOVE =
            "delete from commendation.proposal where id = :id and decision_id is null and recalled = '{}'";

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Proposal> find(long id) {
        return jdbc.sql(FIND).param("id", id).query((row, _) -> proposal(row)).optional();
    }

    public List<Proposal> inRound(long roundId) {
        return jdbc.sql(IN_ROUND)
                .param("round", roundId)
                .query((row, _) -> proposal(row))
                .list();
    }

    /// Come up from below and in no round yet.
    public List<Proposal> waitingAt(long unitId, String season) {
        return jdbc.sql(WAITING)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> proposal(row))
                .list();
    }

    /// Of one registrant in a season, as far as the reader sees them.
    public List<Proposal> of(long registrantId, String season) {
        return jdbc.sql(OF_REGISTRANT)
                .param("registrant", registrantId)
                .param("season", season)
                .query((row, _) -> proposal(row))
                .list();
    }

    public List<Proposal> decidedBy(long decisionId) {
        return jdbc.sql(DECIDED)
                .param("decision", decisionId)
                .query((row, _) -> proposal(row))
                .list();
    }

    /// What is typed of a proposal.
    public record Typed(String award, String rank, String achievement) {}

    /// Empty where the round has it already.
    Optional<Long> add(Round round, long registrantId, Typed typed, String by, Instant at) {
        return typed(jdbc.sql(ADD), typed, by, at)
                .param("unit", round.unitId())
                .param("season", round.season())
                .param("round", round.id())
                .param("registrant", registrantId)
                .query(Long.class)
                .optional();
    }

    /// Whether no other line of the round is the same.
    boolean save(long id, Typed typed, String by, Instant at) {
        return typed(jdbc.sql(SAVE), typed, by, at).param("id", id).update() > 0;
    }

    private static JdbcClient.StatementSpec typed(
            JdbcClient.StatementSpec statement, Typed typed, String by, Instant at) {
        return statement
                .param("award", typed.award())
                .param("rank", typed.rank())
                .param("achievement", typed.achievement())
                .param("by", by)
                .param("at", Timestamp.from(at));
    }

    /// Where a proposal lies: with a unit, and in which of its rounds; null while in none.
    record Place(long deskId, @Nullable Long roundId) {}

    /// @return how many lay where they were thought to lie and were not decided
    int move(Collection<Long> ids, Place from, Place to, String by, Instant at) {
        return jdbc.sql(MOVE)
                .param("ids", ids.toArray(Long[]::new))
                .param("fromDesk", from.deskId())
                .param("fromRound", from.roundId(), Types.BIGINT)
                .param("desk", to.deskId())
                .param("round", to.roundId(), Types.BIGINT)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// How many still were undecided and lay in the round.
    int decide(Collection<Long> ids, long decisionId, long roundId, String by, Instant at) {
        return jdbc.sql(DECIDE)
                .param("ids", ids.toArray(Long[]::new))
                .param("decision", decisionId)
                .param("round", roundId)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// How many of them somebody has written on, judged or moved since they were proposed.
    long touched(Collection<Long> ids) {
        return jdbc.sql(TOUCHED)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    /// Its decision was recalled: it lies in its round as before.
    void undecide(long decisionId, String by, Instant at) {
        jdbc.sql(UNDECIDE)
                .param("decision", decisionId)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whether it is gone: what a decision once gave stays to be read with it.
    boolean remove(long id) {
        return jdbc.sql(REMOVE).param("id", id).update() > 0;
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("season"),
                row.getLong("round_id"),
                row.getLong("registrant_id"),
                row.getString("award"),
                row.getString("rank"),
                row.getString("achievement"),
                row.getLong("desk_id"),
                row.getObject("desk_round_id", Long.class),
                row.getObject("decision_id", Long.class),
                List.of((Long[]) row.getArray("recalled").getArray()),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }
}
