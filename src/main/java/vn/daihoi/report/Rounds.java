package vn.daihoi.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.Addressee;

/// All rounds of review and their SQL.
@Repository
public class Rounds {
    private static final String OF = """
        select id, number, note, by_name, at, ended_at
        from report.round
        where report_id = :id
        order by number desc
        """;
    private static final String REVIEWERS = """
        select v.round_id, v.account_id, v.name, v.answer, v.words, v.at
        from report.reviewer v
        join report.round r on r.id = v.round_id
        where r.report_id = :id
        order by v.name, v.account_id
        """;
    private static final String ADD = """
        insert into report.round (report_id, unit_id, number, note, by_id, by_name, at)
        select :id, :unitId, coalesce(max(number), 0) + 1, :note, :byId, :by, :at
        from report.round
        where report_id = :id
        returning id
        """;
    private static final String ASK = """
        insert into report.reviewer (round_id, unit_id, account_id, name) values (:round, :unitId, :account, :name)
        """;
    /// Zero rows: not asked in this round, or answered already.
    private static final String ANSWER = """
        update report.reviewer
        set answer = :answer, words = :words, at = :at
        where round_id = :round and account_id = :account and answer is null
        """;
    private static final String END = "update report.round set ended_at = :at where id = :round and ended_at is null";

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    public List<Round> of(long reportId) {
        var reviewers = jdbc
                .sql(REVIEWERS)
                .param("id", reportId)
                .query((row, _) -> Map.entry(row.getLong("round_id"), reviewer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(OF)
                .param("id", reportId)
                .query((row, _) -> round(row, reviewers.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    public Optional<Round> open(long reportId) {
        return of(reportId).stream().filter(Round::isOpen).findFirst();
    }

    void ask(Report report, List<Addressee> reviewers, String note, long byId, String by, Instant at) {
        var round = jdbc.sql(ADD)
                .param("id", report.id())
                .param("unitId", report.unitId())
                .param("note", note)
                .param("byId", byId)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        reviewers.forEach(one -> jdbc.sql(ASK)
                .param("round", round)
                .param("unitId", report.unitId())
                .param("account", one.accountId())
                .param("name", one.name())
                .update());
    }

    boolean answer(long round, long account, String answer, String words, Instant at) {
        return jdbc.sql(ANSWER)
                        .param("round", round)
                        .param("account", account)
                        .param("answer", answer)
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    void end(long round, Instant at) {
        jdbc.sql(END).param("round", round).param("at", Timestamp.from(at)).update();
    }

    private static Round round(ResultSet row, List<Round.Reviewer> reviewers) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("note"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                reviewers);
    }

    private static Round.Reviewer reviewer(ResultSet row) throws SQLException {
        return new Round.Reviewer(
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("answer"),
                row.getString("words"),
                instant(row.getTimestamp("at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
