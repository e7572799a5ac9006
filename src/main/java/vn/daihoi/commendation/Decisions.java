package vn.daihoi.commendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.NotThere;

/// All decisions and their SQL. A decision is published; whom it honours is told to those who may see the proposal.
@Repository
public class Decisions {
    private static final String SELECTED = """
        select d.id, d.unit_id, d.season, d.round_id, d.award, d.rank, d.number, d.on_day, d.body, d.signer,
            d.signer_post, d.place, d.paper_id, d.recorded_at, d.recorded_by, d.recalled_at, d.recalled_by,
            d.recall_reason
        from commendation.decision d
        """;
    private static final String FIND = SELECTED + "where d.id = :id";
    private static final String OF = SELECTED + """
        where d.unit_id = :unit and d.season = :season
        order by d.on_day desc, d.id desc
        """;
    private static final String FOR = SELECTED + """
        where d.season = :season and d.id in (select unnest(p.recalled || p.decision_id) from commendation.proposal p
            where p.unit_id = :unit and (p.decision_id is not null or p.recalled <> '{}'))
        order by d.on_day desc, d.id desc
        """;
    private static final String OF_PAPER = SELECTED + "where d.paper_id = :paper";
    private static final String ADD = """
        insert into commendation.decision (unit_id, season, round_id, award, rank, number, on_day, body, signer,
            signer_post, place, paper_id, recorded_at, recorded_by)
        values (:unit, :season, :round, :award, :rank, :number, :day, :body, :signer, :post, :place, :paper, :at, :by)
        returning id
        """;

    private static final String RECALL = """
        update commendation.decision
        set recalled_at = :at, recalled_by = :by, recall_reason = :reason
        where id = :id and recalled_at is null
        """;

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Decision get(long id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query((row, _) -> decision(row))
                .optional()
                .orElseThrow(() -> new NotThere("commendation decision", id));
    }

    public Optional<Decision> ofPaper(long paperId) {
        return jdbc.sql(OF_PAPER)
                .param("paper", paperId)
                .query((row, _) -> decision(row))
                .optional();
    }

    /// Made by the unit.
    public List<Decision> of(long unitId, String season) {
        return list(OF, unitId, season);
    }

    /// That honour somebody whom the unit proposed.
    public List<Decision> forUnit(long unitId, String season) {
        return list(FOR, unitId, season);
    }

    private List<Decision> list(String sql, long unitId, String season) {
        return jdbc.sql(sql)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> decision(row))
                .list();
    }

    long add(Round round, String award, String rank, Decision.Act act, @Nullable Long paperId, Instant at, String by) {
        return jdbc.sql(ADD)
                .param("unit", round.unitId())
                .param("season", round.season())
                .param("round", round.id())
                .param("award", award)
                .param("rank", rank)
                .param("number", act.number())
                .param("day", act.onDay())
                .param("body", act.body())
                .param("signer", act.signer())
                .param("post", act.post())
                .param("place", act.place())
                .param("paper", paperId, Types.BIGINT)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Whether it still stood.
    boolean recall(long id, Decision.Recall recall) {
        return jdbc.sql(RECALL)
                        .param("id", id)
                        .param("at", Timestamp.from(recall.at()))
                        .param("by", recall.by())
                        .param("reason", recall.reason())
                        .update()
                > 0;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("season"),
                row.getLong("round_id"),
                row.getString("award"),
                row.getString("rank"),
                new Decision.Act(
                        row.getString("number"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("body"),
                        row.getString("signer"),
                        row.getString("signer_post"),
                        row.getString("place")),
                row.getObject("paper_id", Long.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                recall(row));
    }

    private static Decision.@Nullable Recall recall(ResultSet row) throws SQLException {
        var at = row.getTimestamp("recalled_at");
        return at == null
                ? null
                : new Decision.Recall(at.toInstant(), row.getString("recalled_by"), row.getString("recall_reason"));
    }
}
