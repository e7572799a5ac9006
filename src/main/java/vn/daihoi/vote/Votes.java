package vn.daihoi.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.ballot.BlindSigner;
import vn.daihoi.ballot.VoteKey;
import vn.daihoi.shared.NotThere;

/// All votes and their SQL. The database shows those of the reader's subtree only.
@Repository
public class Votes {
    private static final String BY_ID = """
        select id, code, conference_id, unit_id, kind, question, list_id, list_version, quorum, more, ground, citation,
            state, state_at, state_by, state_reason, opened_at, opened_by, summoned, present, in_favour, against,
            abstaining, passed
        from vote.vote
        where id = :id
        """;
    private static final String BY_CODE = BY_ID.replace("id = :id", "code = :code");
    private static final String LOCK = BY_ID + "for update";
    private static final String HOLD = BY_ID + "for share";
    private static final String OF_CONFERENCE = BY_ID.replace("id = :id", "conference_id = :conference order by id");
    private static final String RUNNING =
            BY_ID.replace("id = :id", "conference_id = :conference and state in ('running', 'box')");
    private static final String LATEST =
            BY_ID.replace("id = :id", "conference_id = :conference order by id desc limit 1");
    private static final String INSERT = """
        insert into vote.vote (code, conference_id, unit_id, kind, question, list_id, list_version, quorum, more,
            ground, citation, state, state_at, state_by, opened_at, opened_by, public_key)
        values (:code, :conference, :unit, :kind, :question, :list, :version, :quorum, :more, :ground, :citation,
            'running', :at, :by, :at, :by, :key)
        on conflict (conference_id) where state in ('running', 'box') do nothing
        returning id
        """;
    private static final String SAVE_STATE = """
        update vote.vote
        set state = :state, state_at = :at, state_by = :by, state_reason = :reason, summoned = :summoned,
            present = :present, in_favour = :inFavour, against = :against, abstaining = :abstaining, passed = :passed
        where id = :id
        """;
    private static final String PAPERS = """
        update vote.vote set papers = :papers, summoned = :summoned, present = :present where id = :id
        """;
    private static final String HANDED_OUT = """
        select coalesce(summoned, 0) as summoned, coalesce(present, 0) as present, coalesce(papers, 0) as papers
        from vote.vote where id = :id
        """;
    private static final String KEY = "select public_key from vote.vote where id = :id";
    private static final String SEAL = """
        insert into vote.signing_key (vote_id, unit_id, sealed) values (:id, :unit, :sealed)
        """;
    private static final String SEALED = "select sealed from vote.signing_key where vote_id = :id";
    private static final String DESTROY = "delete from vote.signing_key where vote_id = :id";

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was fixed when the papers of a secret vote had been handed out.
    public record HandedOut(int summoned, int present, int papers) {}

    public Optional<Vote> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> vote(row)).optional();
    }

    public Optional<Vote> coded(String code) {
        return jdbc.sql(BY_CODE)
                .param("code", code)
                .query((row, _) -> vote(row))
                .optional();
    }

    /// In the order in which they were opened.
    public List<Vote> of(long conferenceId) {
        return jdbc.sql(OF_CONFERENCE)
                .param("conference", conferenceId)
                .query((row, _) -> vote(row))
                .list();
    }

    /// A hall answers one question at a time.
    public Optional<Vote> running(long conferenceId) {
        return jdbc.sql(RUNNING)
                .param("conference", conferenceId)
                .query((row, _) -> vote(row))
                .optional();
    }

    /// The one that runs or was last put to the hall.
    public Optional<Vote> latest(long conferenceId) {
        return jdbc.sql(LATEST)
                .param("conference", conferenceId)
                .query((row, _) -> vote(row))
                .optional();
    }

    /// For a change of where it stands: whoever votes waits until it is done.
    Vote lock(long id) {
        return one(LOCK, id);
    }

    /// For a voice: many at once, and none while the vote is being closed.
    Vote hold(long id) {
        return one(HOLD, id);
    }

    private Vote one(String sql, long id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> vote(row))
                .optional()
                .orElseThrow(() -> new NotThere("vote", id));
    }

    /// Empty while another vote of the conference runs.
    Optional<Long> insert(Vote vote, Optional<BlindSigner> signer) {
        var bar = vote.bar();
        return jdbc.sql(INSERT)
                .param("code", vote.code())
                .param("conference", vote.conferenceId())
                .param("unit", vote.unitId())
                .param("kind", vote.kind().code())
                .param("question", vote.question())
                .param("list", vote.listId(), Types.BIGINT)
                .param("version", vote.listVersion())
                .param("quorum", bar.quorum(), Types.INTEGER)
                .param("more", bar.more(), Types.INTEGER)
                .param("ground", bar.ground())
                .param(
                        "citation",
                        bar.citation() == null ? null : bar.citation().toString(),
                        Types.VARCHAR)
                .param("at", Timestamp.from(vote.openedAt()))
                .param("by", vote.openedBy())
                .param("key", signer.map(one -> one.key().bytes()).orElse(null), Types.BINARY)
                .query(Long.class)
                .optional();
    }

    void save(long id, VoteState state) {
        var outcome = state instanceof VoteState.Closed closed ? closed.outcome() : null;
        var reason = state instanceof VoteState.CalledOff off ? off.reason() : null;
        jdbc.sql(SAVE_STATE)
                .param("id", id)
                .param("state", state.code())
                .param("at", Timestamp.from(state.at()))
                .param("by", state.by())
                .param("reason", reason, Types.VARCHAR)
                .param("summoned", outcome == null ? null : outcome.summoned(), Types.INTEGER)
                .param("present", outcome == null ? null : outcome.present(), Types.INTEGER)
                .param("inFavour", outcome == null ? null : outcome.tally().inFavour(), Types.INTEGER)
                .param("against", outcome == null ? null : outcome.tally().against(), Types.INTEGER)
                .param("abstaining", outcome == null ? null : outcome.tally().abstaining(), Types.INTEGER)
                .param("passed", outcome == null ? null : outcome.passed(), Types.BOOLEAN)
                .update();
    }

    void fix(long id, HandedOut handedOut) {
        jdbc.sql(PAPERS)
                .param("id", id)
                .param("summoned", handedOut.summoned())
                .param("present", handedOut.present())
                .param("papers", handedOut.papers())
                .update();
    }

    public HandedOut handedOut(long id) {
        return jdbc.sql(HANDED_OUT).param("id", id).query(HandedOut.class).single();
    }

    /// Of a secret vote.
    public VoteKey key(long id) {
        return VoteKey.of(jdbc.sql(KEY).param("id", id).query(byte[].class).single());
    }

    void keepKey(long id, long unitId, byte[] sealed) {
        jdbc.sql(SEAL)
                .param("id", id)
                .param("unit", unitId)
                .param("sealed", sealed)
                .update();
    }

    Optional<byte[]> sealedKey(long id) {
        return jdbc.sql(SEALED).param("id", id).query(byte[].class).optional();
    }

    void destroyKey(long id) {
        jdbc.sql(DESTROY).param("id", id).update();
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("conference_id"),
                row.getLong("unit_id"),
                VoteKind.of(row.getString("kind")).orElseThrow(),
                row.getString("question"),
                row.getObject("list_id", Long.class),
                row.getInt("list_version"),
                StoredVote.bar(row),
                StoredVote.state(row),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"));
    }
}
