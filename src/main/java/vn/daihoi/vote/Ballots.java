package vn.daihoi.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Paper;
import vn.daihoi.ballot.Tally;

/// The box and the board of secret votes, and their SQL. Neither knows an hour, an address or a person.
@Repository
public class Ballots {
    private static final String CAST = """
        insert into vote.box (vote_id, number, unit_id, paper, signature, choice, opening)
        select :vote, b.number, :unit, b.paper, b.signature, b.choice, b.opening
        from unnest(:numbers::bytea[], :papers::bytea[], :signatures::bytea[], :choices::text[], :openings::bytea[])
            as b (number, paper, signature, choice, opening)
        order by b.number
        on conflict (vote_id, number) do nothing
        """;
    private static final String LYING = """
        select paper, signature, choice, opening from vote.box where vote_id = :vote and number = any (:numbers)
        """;
    private static final String COUNT = "select count(*) from vote.box where vote_id = :vote";
    private static final String TALLY = """
        select count(*) filter (where choice = 'for') as in_favour,
            count(*) filter (where choice = 'against') as against,
            count(*) filter (where choice = 'abstain') as abstaining
        from vote.ballot
        where vote_id = :vote
        """;
    private static final String PUBLISH = """
        insert into vote.ballot (vote_id, number, unit_id, paper, signature, choice, opening)
        select vote_id, number, unit_id, paper, signature, choice, opening
        from vote.box
        where vote_id = :vote
        order by number
        """;
    private static final String EMPTY = "delete from vote.box where vote_id = :vote";
    private static final String BOARD = """
        select paper, signature, choice, opening from vote.ballot where vote_id = :vote order by number
        """;

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lays ballots into the box in the order of their numbers; one that lies there already is left as it is.
    void cast(Vote vote, Collection<Ballot> ballots) {
        var sorted = ballots.stream()
                .sorted(Comparator.comparing(ballot -> ballot.paper().number()))
                .toList();
        jdbc.sql(CAST)
                .param("vote", vote.id())
                .param("unit", vote.unitId())
                .param(
                        "numbers",
                        sorted.stream().map(one -> one.paper().digest()).toArray(byte[][]::new))
                .param("papers", sorted.stream().map(one -> one.paper().bytes()).toArray(byte[][]::new))
                .param("signatures", sorted.stream().map(Ballot::signature).toArray(byte[][]::new))
                .param(
                        "choices",
                        sorted.stream().map(one -> one.choice().code()).toArray(String[]::new))
                .param("openings", sorted.stream().map(Ballot::opening).toArray(byte[][]::new))
                .update();
    }

    /// The ballots of these papers that lie in the box.
    List<Ballot> lying(long voteId, Collection<Ballot> asked) {
        return jdbc.sql(LYING)
                .param("vote", voteId)
                .param(
                        "numbers",
                        asked.stream().map(one -> one.paper().digest()).toArray(byte[][]::new))
                .query((row, _) -> ballot(row))
                .list();
    }

    public int count(long voteId) {
        return jdbc.sql(COUNT).param("vote", voteId).query(Integer.class).single();
    }

    Tally tally(long voteId) {
        return jdbc.sql(TALLY).param("vote", voteId).query(Tally.class).single();
    }

    /// Empties the box onto the board, in one transaction and in the order of the numbers: who cast before whom is
    /// gone.
    void publish(long voteId) {
        jdbc.sql(PUBLISH).param("vote", voteId).update();
        jdbc.sql(EMPTY).param("vote", voteId).update();
    }

    List<Ballot> board(long voteId) {
        return jdbc.sql(BOARD)
                .param("vote", voteId)
                .query((row, _) -> ballot(row))
                .list();
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        return new Ballot(
                new Paper(row.getBytes("paper")),
                row.getBytes("signature"),
                Choice.of(row.getString("choice")).orElseThrow(),
                row.getBytes("opening"));
    }
}
