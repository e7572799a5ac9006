package vn.daihoi.stage.speaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// All speakers and their SQL. A step is one conditional update: zero rows say that somebody was faster.
@Repository
public class Speakers {
    private static final String OF = """
        select id, line, entry_id, paper_id, name, post, from_unit, topic, minutes, state, registered_at, invited_at,
            started_at, ended_at
        from stage.speaker
        where conference_id = :conferenceId
        order by id
        """;
    private static final String REGISTER = """
        insert into stage.speaker
            (conference_id, unit_id, line, entry_id, paper_id, name, post, from_unit, topic, minutes, registered_at)
        values (:conferenceId, :unitId, :line, :entryId, :paperId, :name, :post, :fromUnit, :topic, :minutes, :at)
        on conflict (conference_id, paper_id) do nothing
        returning id
        """;
    private static final String STEP = """
        update stage.speaker
        set state = :state,
            invited_at = case :state::text when 'invited' then coalesce(invited_at, :at::timestamptz)
                when 'registered' then null else invited_at end,
            started_at = case :state::text when 'spoken' then started_at
                when 'speaking' then case state when 'spoken' then started_at else :at::timestamptz end end,
            ended_at = case :state::text when 'spoken' then :at::timestamptz end
        where id = :id and conference_id = :conferenceId and state = any (:from)
        """;
    /// Whoever spoke has spoken when the next one begins.
    private static final String END_OTHERS = """
        update stage.speaker
        set state = 'spoken', ended_at = :at
        where conference_id = :conferenceId and state = 'speaking' and id <> :id
        returning id
        """;
    private static final String GRANT = """
        update stage.speaker
        set minutes = :minutes
        where id = :id and conference_id = :conferenceId
        """;
    private static final String ADD_ACT = """
        insert into stage.speaker_act (speaker_id, conference_id, unit_id, state, reason, at, account_id, by_name)
        values (:id, :conferenceId, :unitId, :state, :reason, :at, :accountId, :by)
        """;

    private final JdbcClient jdbc;

    Speakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Queue of(long conferenceId) {
        return new Queue(jdbc.sql(OF)
                .param("conferenceId", conferenceId)
                .query((row, _) -> speaker(row))
                .list());
    }

    /// Empty when this paper is already in the queue.
    Optional<Long> register(long conferenceId, long unitId, Speaker speaker) {
        return jdbc.sql(REGISTER)
                .param("conferenceId", conferenceId)
                .param("unitId", unitId)
                .param("line", speaker.line(), Types.BIGINT)
                .param("entryId", speaker.entryId(), Types.BIGINT)
                .param("paperId", speaker.paperId(), Types.BIGINT)
                .param("name", speaker.name())
                .param("post", speaker.post())
                .param("fromUnit", speaker.fromUnit())
                .param("topic", speaker.topic())
                .param("minutes", speaker.minutes())
                .param("at", Timestamp.from(speaker.registeredAt()))
                .query(Long.class)
                .optional();
    }

    boolean step(long conferenceId, long id, SpeakerState to, Set<SpeakerState> from, Instant at) {
        return jdbc.sql(STEP)
                        .param("conferenceId", conferenceId)
                        .param("id", id)
                        .param("state", to.code())
                        .param("from", from.stream().map(SpeakerState::code).toArray(String[]::new))
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    Optional<Long> endOthers(long conferenceId, long id, Instant at) {
        return jdbc.sql(END_OTHERS)
                .param("conferenceId", conferenceId)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    boolean grant(long conferenceId, long id, int minutes) {
        return jdbc.sql(GRANT)
                        .param("conferenceId", conferenceId)
                        .param("id", id)
                        .param("minutes", minutes)
                        .update()
                > 0;
    }

    void addAct(long conferenceId, long unitId, long id, String state, String reason, Instant at, Actor actor) {
        jdbc.sql(ADD_ACT)
                .param("id", id)
                .param("conferenceId", conferenceId)
                .param("unitId", unitId)
                .param("state", state)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("accountId", actor.accountId())
                .param("by", actor.name())
                .update();
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        return new Speaker(
                row.getLong("id"),
                row.getObject("line", Long.class),
                row.getObject("entry_id", Long.class),
                row.getObject("paper_id", Long.class),
                row.getString("name"),
                row.getString("post"),
                row.getString("from_unit"),
                row.getString("topic"),
                row.getInt("minutes"),
                SpeakerState.of(row.getString("state")),
                row.getTimestamp("registered_at").toInstant(),
                instant(row, "invited_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
