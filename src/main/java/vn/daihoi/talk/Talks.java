package vn.daihoi.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.NotThere;

/// All papers and their SQL. They are seen by the unit that holds the conference and by the one the exemplar is from.
@Repository
public class Talks {
    private static final String COLUMNS = """
        select id, conference_id, season, unit_id, from_unit_id, exemplar_id, registrant_id, way, title, reasons, text,
            state, round, frozen_by, frozen_at, paper_id, version
        from talk.talk
        """;
    private static final String BY_ID = COLUMNS + "where id = :id";
    private static final String LOCK = BY_ID + " for update";
    private static final String OF_CONFERENCE = COLUMNS + "where conference_id = :conference order by id";
    private static final String OF_EXEMPLAR = COLUMNS + "where exemplar_id = :exemplar order by id";
    private static final String SPOKE_BEFORE = """
        select distinct registrant_id from talk.talk
        where registrant_id = any (:ids) and season <> :season and state = 'frozen'
        """;
    private static final String ADD = """
        insert into talk.talk (conference_id, season, unit_id, from_unit_id, exemplar_id, registrant_id, way, title,
            reasons, by_name, at)
        values (:conference, :season, :unit, :from, :exemplar, :registrant, :way, :title, :reasons, :by, :at)
        on conflict (conference_id, exemplar_id) do nothing
        returning id
        """;
    private static final String WRITE = """
        update talk.talk
        set title = :title, text = :text, version = version + 1, by_name = :by, at = :at
        where id = :id
        """;
    private static final String KEEP = """
        insert into talk.text_version (talk_id, number, title, text, by_name, at)
        values (:id, (select count(*) + 1 from talk.text_version where talk_id = :id), :title, :text, :by, :at)
        """;
    private static final String MOVE = """
        update talk.talk
        set state = :state, round = :round, frozen_by = :frozenBy, frozen_at = :frozenAt, version = version + 1
        where id = :id
        """;
    private static final String REMOVE = "delete from talk.talk where id = :id";

    private final JdbcClient jdbc;

    Talks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Talk> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> talk(row)).optional();
    }

    public List<Talk> of(long conferenceId) {
        return jdbc.sql(OF_CONFERENCE)
                .param("conference", conferenceId)
                .query((row, _) -> talk(row))
                .list();
    }

    public List<Talk> ofExemplar(long exemplarId) {
        return jdbc.sql(OF_EXEMPLAR)
                .param("exemplar", exemplarId)
                .query((row, _) -> talk(row))
                .list();
    }

    /// Those of them who spoke in another season.
    Set<Long> spokeBefore(Collection<Long> registrantIds, String season) {
        return jdbc
                .sql(SPOKE_BEFORE)
                .param("ids", registrantIds.toArray(Long[]::new))
                .param("season", season)
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /// Nobody else changes it until this transaction ends.
    Talk lock(long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, _) -> talk(row))
                .optional()
                .orElseThrow(() -> new NotThere("talk", id));
    }

    /// Empty where the exemplar speaks at this conference already.
    Optional<Long> add(Talk fresh, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("conference", fresh.conferenceId())
                .param("season", fresh.season())
                .param("unit", fresh.unitId())
                .param("from", fresh.fromUnitId())
                .param("exemplar", fresh.exemplarId())
                .param("registrant", fresh.registrantId())
                .param("way", fresh.way().code())
                .param("title", fresh.title())
                .param("reasons", fresh.reasons())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    void write(long id, String title, String text, String by, Instant at) {
        for (var sql : List.of(WRITE, KEEP)) {
            jdbc.sql(sql)
                    .param("id", id)
                    .param("title", title)
                    .param("text", text)
                    .param("by", by)
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    void move(long id, TalkState state, int round, @Nullable String frozenBy, @Nullable Instant frozenAt) {
        jdbc.sql(MOVE)
                .param("id", id)
                .param("state", state.code())
                .param("round", round)
                .param("frozenBy", frozenBy, Types.VARCHAR)
                .param("frozenAt", frozenAt == null ? null : Timestamp.from(frozenAt), Types.TIMESTAMP)
                .update();
    }

    void programmed(long id, long paperId) {
        jdbc.sql("update talk.talk set paper_id = :paper where id = :id")
                .param("id", id)
                .param("paper", paperId)
                .update();
    }

    void remove(long id) {
        jdbc.sql(REMOVE).param("id", id).update();
    }

    private static Talk talk(ResultSet row) throws SQLException {
        var frozen = row.getTimestamp("frozen_at");
        return new Talk(
                row.getLong("id"),
                row.getLong("conference_id"),
                row.getString("season"),
                row.getLong("unit_id"),
                row.getLong("from_unit_id"),
                row.getLong("exemplar_id"),
                row.getLong("registrant_id"),
                Way.coded(row.getString("way")).orElseThrow(),
                row.getString("title"),
                row.getString("reasons"),
                row.getString("text"),
                TalkState.coded(row.getString("state")),
                row.getInt("round"),
                row.getString("frozen_by"),
                frozen == null ? null : frozen.toInstant(),
                row.getObject("paper_id", Long.class),
                row.getInt("version"));
    }
}
