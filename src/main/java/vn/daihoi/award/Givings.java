package vn.daihoi.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.Registrant;

/// All awards to be handed over, and their SQL. The database shows those of the reader's subtree only.
@Repository
class Givings {
    static final int USUAL_WIDTH = 10;

    private static final String OF = """
        select a.id, a.conference_id, a.award, a.rank, a.decision, coalesce(h.giver, '') as giver, a.recipient_id,
            a.receiver_entry_id, a.receiver_name, a.receiver_role, a.handed_by, a.batch, a.state, a.state_at, a.version
        from award.giving a
        left join lateral (
            select g.giver
            from people.given g
            where g.registrant_id = a.recipient_id and g.award = a.award and g.rank = a.rank
                and a.decision <> '' and lower(g.decision) = lower(a.decision)
            order by g.honour_id limit 1
        ) h on true
        where a.conference_id = :id
        order by a.id
        """;
    private static final String WIDTH = "select width from award.ceremony where conference_id = :id";
    private static final String BEGIN = """
        insert into award.ceremony (conference_id, unit_id, width) values (:id, :unitId, :width)
        on conflict (conference_id) do nothing
        """;
    private static final String SET_WIDTH = "update award.ceremony set width = :width where conference_id = :id";
    private static final String ADD = """
        insert into award.giving (conference_id, unit_id, award, rank, decision, recipient_id, receiver_entry_id,
            receiver_name, receiver_role, handed_by)
        values (:id, :unitId, :award, :rank, :decision, :recipient, :entry, :name, :role, '')
        on conflict (conference_id, recipient_id, award, rank) do nothing
        """;
    private static final String SAVE = """
        update award.giving
        set decision = :decision, receiver_entry_id = :entry, receiver_name = :name, receiver_role = :role,
            handed_by = :handedBy, batch = :batch, version = version + 1
        where id = :giving and conference_id = :id and version = :version
        """;
    private static final String HAND_OVER = """
        update award.giving
        set handed_by = :by, version = version + 1
        where conference_id = :id and award = :award and rank = :rank
        """;
    private static final String STATE = """
        update award.giving
        set state = :state, state_at = :at, version = version + 1
        where conference_id = :id and id = any (:givings) and state <> :state
        """;
    private static final String VERSION = "select version from award.giving where id = :giving and conference_id = :id";
    private static final String REMOVE =
            "delete from award.giving where id = :giving and conference_id = :id and version = :version";

    private final JdbcClient jdbc;

    Givings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int width(long conferenceId) {
        return jdbc.sql(WIDTH)
                .param("id", conferenceId)
                .query(Integer.class)
                .optional()
                .orElse(USUAL_WIDTH);
    }

    void begin(long conferenceId, long unitId) {
        jdbc.sql(BEGIN)
                .param("id", conferenceId)
                .param("unitId", unitId)
                .param("width", USUAL_WIDTH)
                .update();
    }

    void setWidth(long conferenceId, int width) {
        jdbc.sql(SET_WIDTH).param("id", conferenceId).param("width", width).update();
    }

    List<Long> recipients(long conferenceId) {
        return jdbc.sql("select distinct recipient_id from award.giving where conference_id = :id order by 1")
                .param("id", conferenceId)
                .query(Long.class)
                .list();
    }

    /// @param registrants the recipients the reader may see; an award of another's is left out
    List<Giving> of(long conferenceId, Map<Long, Registrant> registrants) {
        return jdbc
                .sql(OF)
                .param("id", conferenceId)
                .query((row, _) -> Optional.ofNullable(registrants.get(row.getLong("recipient_id")))
                        .map(one -> read(row, one)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Giving read(ResultSet row, Registrant recipient) {
        try {
            return giving(row, recipient);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether it was not there yet.
    boolean add(long conferenceId, long unitId, NewGiving fresh) {
        return jdbc.sql(ADD)
                        .param("id", conferenceId)
                        .param("unitId", unitId)
                        .param("award", fresh.award())
                        .param("rank", fresh.rank())
                        .param("decision", fresh.decision())
                        .param("recipient", fresh.recipient())
                        .param("entry", fresh.receiverEntryId(), Types.BIGINT)
                        .param("name", fresh.receiverName())
                        .param("role", fresh.receiving().code())
                        .update()
                > 0;
    }

    /// Whether it still was as the editor has seen it.
    boolean save(Giving giving) {
        return jdbc.sql(SAVE)
                        .param("id", giving.conferenceId())
                        .param("giving", giving.id())
                        .param("decision", giving.decision())
                        .param("entry", giving.receiverEntryId(), Types.BIGINT)
                        .param("name", giving.receiverName())
                        .param("role", giving.receiving().code())
                        .param("handedBy", giving.handedBy())
                        .param("batch", giving.batch(), Types.INTEGER)
                        .param("version", giving.version())
                        .update()
                > 0;
    }

    int handOver(long conferenceId, String award, String rank, String by) {
        return jdbc.sql(HAND_OVER)
                .param("id", conferenceId)
                .param("award", award)
                .param("rank", rank)
                .param("by", by)
                .update();
    }

    int mark(long conferenceId, List<Long> givings, GivingState state, @Nullable Instant at) {
        return jdbc.sql(STATE)
                .param("id", conferenceId)
                .param("givings", givings.toArray(Long[]::new))
                .param("state", state.code())
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .update();
    }

    Optional<Integer> version(long conferenceId, long giving) {
        return jdbc.sql(VERSION)
                .param("giving", giving)
                .param("id", conferenceId)
                .query(Integer.class)
                .optional();
    }

    /// Whether it still was as the editor has seen it.
    boolean remove(long conferenceId, long giving, int version) {
        return jdbc.sql(REMOVE)
                        .param("giving", giving)
                        .param("id", conferenceId)
                        .param("version", version)
                        .update()
                > 0;
    }

    private static Giving giving(ResultSet row, Registrant recipient) throws SQLException {
        var at = row.getTimestamp("state_at");
        return new Giving(
                row.getLong("id"),
                row.getLong("conference_id"),
                row.getString("award"),
                row.getString("rank"),
                row.getString("decision"),
                row.getString("giver"),
                recipient.id(),
                recipient.name().full(),
                recipient.kind(),
                row.getObject("receiver_entry_id", Long.class),
                row.getString("receiver_name"),
                Receiving.of(row.getString("receiver_role")).orElseThrow(),
                row.getString("handed_by"),
                row.getObject("batch", Integer.class),
                GivingState.of(row.getString("state")).orElseThrow(),
                at == null ? null : at.toInstant(),
                row.getInt("version"));
    }
}
