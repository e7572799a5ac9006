package vn.daihoi.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.ballot.Tally;

/// All counts of tellers and their SQL. A recount is a new row; the last of a block stands, the others are its trace.
@Repository
public class HandCounts {
    private static final String ADD = """
        insert into vote.hand_count (id, vote_id, unit_id, block, in_favour, against, abstaining, present, flagged,
            by_name, at)
        values (:id, :vote, :unit, :block, :inFavour, :against, :abstaining, :present, :flagged, :by, :at)
        on conflict (id) do nothing
        """;
    private static final String OF = """
        select id, block, in_favour, against, abstaining, present, flagged, by_name, at
        from vote.hand_count
        where vote_id = :vote
        order by place
        """;

    private final JdbcClient jdbc;

    HandCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False for a count that is known already.
    boolean add(Vote vote, HandCount count) {
        var tally = count.tally();
        return jdbc.sql(ADD)
                        .param("id", count.id())
                        .param("vote", vote.id())
                        .param("unit", vote.unitId())
                        .param("block", count.block())
                        .param("inFavour", tally.inFavour())
                        .param("against", tally.against())
                        .param("abstaining", tally.abstaining())
                        .param("present", count.present())
                        .param("flagged", count.flagged())
                        .param("by", count.byName())
                        .param("at", Timestamp.from(count.at()))
                        .update()
                == 1;
    }

    /// Every count, in the order in which they came.
    public List<HandCount> of(long voteId) {
        return jdbc.sql(OF).param("vote", voteId).query((row, _) -> count(row)).list();
    }

    /// The one that stands, by block.
    public Map<String, HandCount> standing(long voteId) {
        var last = new LinkedHashMap<String, HandCount>();
        of(voteId).forEach(count -> last.put(count.block(), count));
        return last;
    }

    private static HandCount count(ResultSet row) throws SQLException {
        return new HandCount(
                row.getObject("id", UUID.class),
                row.getString("block"),
                new Tally(row.getInt("in_favour"), row.getInt("against"), row.getInt("abstaining")),
                row.getInt("present"),
                row.getBoolean("flagged"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
