package vn.daihoi.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vn.daihoi.ballot.Tally;
import vn.daihoi.shared.Citation;

/// Reads what a vote must reach and where it stands from its row.
final class StoredVote {
    private StoredVote() {}

    static Bar bar(ResultSet row) throws SQLException {
        var citation = row.getString("citation");
        return new Bar(
                row.getObject("quorum", Integer.class),
                row.getObject("more", Integer.class),
                row.getString("ground"),
                citation == null ? null : Citation.of(citation));
    }

    static VoteState state(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("state_at").toInstant();
        var by = row.getString("state_by");
        return switch (row.getString("state")) {
            case "running" -> new VoteState.Running(at, by);
            case "box" -> new VoteState.BoxOpen(at, by);
            case "closed" -> new VoteState.Closed(outcome(row), at, by);
            case "called-off" -> new VoteState.CalledOff(row.getString("state_reason"), at, by);
            case String other -> throw new IllegalStateException("vote is in state (%s)".formatted(other));
        };
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        var tally = new Tally(row.getInt("in_favour"), row.getInt("against"), row.getInt("abstaining"));
        return new Outcome(row.getInt("summoned"), row.getInt("present"), tally, row.getBoolean("passed"));
    }
}
