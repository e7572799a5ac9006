package vn.daihoi.choice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.shared.Actor;

/// All choices and their SQL. Whether the program still works on one is told by its heartbeat: that is the machine's
/// time and no rule of the season.
@Repository
public class Choices {
    private static final String COLUMNS = """
        select id, unit_id, list_id, list_version, wanted::text, categories, respondents, made_by, made_at,
            case when state = 'running' and beat_at < clock_timestamp() - interval '15 seconds'
                then 'interrupted' else state end as state,
            stage, share, chosen::text, impossible::text, used_by, used_at, seed_source, seed_at
        from choice.run
        """;
    private static final String BY_ID = COLUMNS + "where id = :id";
    private static final String OF_LIST =
            COLUMNS + "where list_id = :listId order by id desc limit :limit offset :offset";
    private static final String COUNT = "select count(*) from choice.run where list_id = :listId and id < :before";
    private static final String DRAWN =
            "select count(*) from choice.run where list_id = :listId and id < :before and chosen is not null";
    private static final String FIX_SEED = """
        update choice.run
        set wanted = jsonb_set(wanted, '{seed}', to_jsonb(:seed::text)), seed_source = :source, seed_at = :at
        where id = :id and wanted ->> 'seed' = '' and state <> 'impossible'
            and (state <> 'running' or beat_at < clock_timestamp() - interval '15 seconds')
        """;
    private static final String USED_FOR =
            COLUMNS + "where list_id = :listId and used_at is not null order by used_at desc, id desc limit 1";
    private static final String INSERT = """
        insert into choice.run (unit_id, list_id, list_version, wanted, categories, respondents, made_by, made_at)
        values (:unitId, :listId, :listVersion, :wanted::jsonb, :categories, :respondents, :by, :at)
        returning id
        """;
    private static final String START = """
        update choice.run
        set state = 'running', stage = '', share = 0, beat_at = clock_timestamp()
        where id = :id and (state in ('prepared', 'cancelled', 'failed')
            or (state = 'running' and beat_at < clock_timestamp() - interval '15 seconds'))
        """;
    private static final String BEAT = """
        update choice.run
        set beat_at = clock_timestamp(), stage = :stage, share = :share
        where id = :id and state = 'running'
        """;
    private static final String END = """
        update choice.run
        set state = :state, ended_at = :at, chosen = :chosen::jsonb, impossible = :impossible::jsonb,
            certificate = :certificate, stage = case when :state = 'prepared' then :told else stage end
        where id = :id and state = 'running'
        """;
    private static final String CANCEL =
            "update choice.run set state = 'cancelled', ended_at = :at where id = :id and state = 'running'";
    private static final String CERTIFICATE = "select certificate from choice.run where id = :id";
    private static final String USED =
            "update choice.run set used_by = :by, used_at = :at where id = :id and used_at is null";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Choices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Choice> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> choice(row)).optional();
    }

    /// The latest first.
    public List<Choice> ofList(long listId, int limit, int offset) {
        return jdbc.sql(OF_LIST)
                .param("listId", listId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> choice(row))
                .list();
    }

    /// How many were published on a list before one of them.
    public int published(long listId, long before) {
        return count(COUNT, listId, before);
    }

    /// Those of them whose result is known.
    public int drawn(long listId, long before) {
        return count(DRAWN, listId, before);
    }

    private int count(String sql, long listId, long before) {
        return jdbc.sql(sql)
                .param("listId", listId)
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    /// False if it is fixed already.
    boolean fixSeed(long id, String seed, String source, Instant at) {
        return jdbc.sql(FIX_SEED)
                        .param("id", id)
                        .param("seed", seed)
                        .param("source", source)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// The one whose result was put into the list last.
    public Optional<Choice> usedFor(long listId) {
        return jdbc.sql(USED_FOR)
                .param("listId", listId)
                .query((row, _) -> choice(row))
                .optional();
    }

    /// "" where there is none.
    public String certificate(long id) {
        return jdbc.sql(CERTIFICATE)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    long insert(long unitId, long listId, int listVersion, Wanted wanted, Inputs inputs, Actor by, Instant at) {
        return jdbc.sql(INSERT)
                .param("unitId", unitId)
                .param("listId", listId)
                .param("listVersion", listVersion)
                .param("wanted", json.writeValueAsString(wanted))
                .param("categories", inputs.categories())
                .param("respondents", inputs.respondents())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// False if somebody else has started it in this moment, or it has an answer.
    boolean start(long id) {
        return jdbc.sql(START).param("id", id).update() == 1;
    }

    /// False if it was cancelled.
    boolean beat(long id, String stage, int share) {
        return jdbc.sql(BEAT)
                        .param("id", id)
                        .param("stage", stage)
                        .param("share", share)
                        .update()
                == 1;
    }

    boolean end(long id, Calculation.Result result, Instant at) {
        return jdbc.sql(END)
                        .param("id", id)
                        .param("state", state(result))
                        .param("at", Timestamp.from(at))
                        .param("chosen", text(result.chosen()))
                        .param("impossible", text(result.impossible()))
                        .param("certificate", result.certificate())
                        .param("told", result.undecided() ? "UNDECIDED" : "POSSIBLE")
                        .update()
                == 1;
    }

    /// A lot that waits for its seed and was only asked whether it can be held waits for it still.
    private static String state(Calculation.Result result) {
        return result.chosen() != null ? "chosen" : result.impossible() != null ? "impossible" : "prepared";
    }

    void fail(long id, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("state", "failed")
                .param("at", Timestamp.from(at))
                .param("chosen", null, java.sql.Types.VARCHAR)
                .param("impossible", null, java.sql.Types.VARCHAR)
                .param("certificate", "")
                .param("told", "")
                .update();
    }

    boolean cancel(long id, Instant at) {
        return jdbc.sql(CANCEL).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    void used(long id, String by, Instant at) {
        jdbc.sql(USED)
                .param("id", id)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private Choice choice(ResultSet row) throws SQLException {
        var chosen = row.getString("chosen");
        var impossible = row.getString("impossible");
        var usedBy = row.getString("used_by");
        var usedAt = row.getTimestamp("used_at");
        var seedAt = row.getTimestamp("seed_at");
        return new Choice(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getLong("list_id"),
                row.getInt("list_version"),
                json.readValue(row.getString("wanted"), Wanted.class),
                new Inputs(row.getString("categories"), row.getString("respondents")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Choice.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("stage"),
                row.getInt("share"),
                chosen == null ? null : json.readValue(chosen, Chosen.class),
                impossible == null ? null : json.readValue(impossible, Impossible.class),
                usedBy == null ? "" : usedBy,
                usedAt == null ? null : usedAt.toInstant(),
                row.getString("seed_source"),
                seedAt == null ? null : seedAt.toInstant());
    }
}
