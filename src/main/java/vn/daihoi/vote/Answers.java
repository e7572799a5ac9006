package vn.daihoi.vote;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.ballot.Choice;

/// Answers to open votes and their SQL: one per person, the last one stands.
@Repository
public class Answers {
    private static final String GIVE = """
        insert into vote.answer as a (vote_id, entry_id, unit_id, choice, at)
        values (:vote, :entry, :unit, :choice, :at)
        on conflict (vote_id, entry_id) do update set choice = excluded.choice, at = excluded.at
        where a.choice <> excluded.choice
        """;
    private static final String OF = "select entry_id, choice from vote.answer where vote_id = :vote order by entry_id";
    private static final String ONE = "select choice from vote.answer where vote_id = :vote and entry_id = :entry";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(Vote vote, long entryId, Choice choice, Instant at) {
        jdbc.sql(GIVE)
                .param("vote", vote.id())
                .param("entry", entryId)
                .param("unit", vote.unitId())
                .param("choice", choice.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Choice> of(long voteId, long entryId) {
        return jdbc.sql(ONE)
                .param("vote", voteId)
                .param("entry", entryId)
                .query(String.class)
                .optional()
                .flatMap(Choice::of);
    }

    /// By entry of the list.
    public Map<Long, Choice> of(long voteId) {
        var found = new LinkedHashMap<Long, Choice>();
        jdbc.sql(OF)
                .param("vote", voteId)
                .query((row, _) -> Map.entry(
                        row.getLong("entry_id"),
                        Choice.of(row.getString("choice")).orElseThrow()))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
