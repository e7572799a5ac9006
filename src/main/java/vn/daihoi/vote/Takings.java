package vn.daihoi.vote;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who took a ballot paper, and its SQL. While papers are handed out the blinded paper is remembered, so that a lost
/// answer can be given again; afterwards only the list of those who took one stays, written at once in the order of the
/// list of delegates: neither its rows nor their transactions tell who came when.
@Repository
public class Takings {
    private static final String TAKE = """
        insert into vote.taking (vote_id, entry_id, unit_id, blinded) values (:vote, :entry, :unit, :blinded)
        on conflict (vote_id, entry_id) do nothing
        """;
    private static final String BLINDED = "select blinded from vote.taking where vote_id = :vote and entry_id = :entry";
    private static final String COUNT = """
        select (select count(*) from vote.taking where vote_id = :vote)
            + (select count(*) from vote.taken where vote_id = :vote)
        """;
    private static final String WHO = """
        select entry_id from vote.taking where vote_id = :vote
        union all
        select entry_id from vote.taken where vote_id = :vote
        """;
    private static final String SETTLE = """
        insert into vote.taken (vote_id, entry_id, unit_id)
        select vote_id, entry_id, unit_id from vote.taking where vote_id = :vote order by entry_id
        """;
    private static final String FORGET = "delete from vote.taking where vote_id = :vote";

    private final JdbcClient jdbc;

    Takings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False if the person has taken one already.
    boolean take(Vote vote, long entryId, byte[] blinded) {
        return jdbc.sql(TAKE)
                        .param("vote", vote.id())
                        .param("entry", entryId)
                        .param("unit", vote.unitId())
                        .param("blinded", blinded)
                        .update()
                == 1;
    }

    Optional<byte[]> blinded(long voteId, long entryId) {
        return jdbc.sql(BLINDED)
                .param("vote", voteId)
                .param("entry", entryId)
                .query(byte[].class)
                .optional();
    }

    public int count(long voteId) {
        return jdbc.sql(COUNT).param("vote", voteId).query(Integer.class).single();
    }

    public Set<Long> who(long voteId) {
        return jdbc.sql(WHO).param("vote", voteId).query(Long.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void settle(long voteId) {
        jdbc.sql(SETTLE).param("vote", voteId).update();
        jdbc.sql(FORGET).param("vote", voteId).update();
    }
}
