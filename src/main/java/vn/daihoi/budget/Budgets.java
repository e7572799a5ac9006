package vn.daihoi.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The heads of all estimates, their sources, and their SQL.
@Repository
class Budgets {
    private static final String BEGIN = """
        insert into budget.budget (conference_id, unit_id) values (:id, :unit)
        on conflict (conference_id) do nothing
        """;
    private static final String HEAD = """
        select state, state_at, state_by, decision, past_name, past_people, past_total, version
        from budget.budget
        where conference_id = :id
        """;
    private static final String LOCK = HEAD + "for update";
    private static final String STATE = """
        update budget.budget
        set state = :state, state_at = :at, state_by = :by, decision = :decision, version = version + 1
        where conference_id = :id and version = :version
        """;
    private static final String PAST = """
        update budget.budget
        set past_name = :name, past_people = :people, past_total = :total, version = version + 1
        where conference_id = :id and version = :version
        """;
    private static final String SOURCES = """
        select id, name, amount, paper, version
        from budget.source
        where conference_id = :id
        order by id
        """;
    private static final String ADD_SOURCE = """
        insert into budget.source (conference_id, unit_id, name, amount, paper)
        values (:id, :unit, :name, :amount, :paper)
        """;
    private static final String SAVE_SOURCE = """
        update budget.source
        set name = :name, amount = :amount, paper = :paper, version = version + 1
        where id = :source and conference_id = :id and version = :version
        """;
    private static final String REMOVE_SOURCE = "delete from budget.source where id = :source and conference_id = :id";

    private final JdbcClient jdbc;

    Budgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(BudgetState state, Budget.Past past, int version) {
        static final Head NONE = new Head(new BudgetState.Drafting(), Budget.Past.NONE, 0);
    }

    void begin(long conferenceId, long unitId) {
        jdbc.sql(BEGIN).param("id", conferenceId).param("unit", unitId).update();
    }

    Optional<Head> find(long conferenceId) {
        return jdbc.sql(HEAD)
                .param("id", conferenceId)
                .query((row, _) -> head(row))
                .optional();
    }

    /// Held until the end of the transaction.
    Head lock(long conferenceId) {
        return jdbc.sql(LOCK)
                .param("id", conferenceId)
                .query((row, _) -> head(row))
                .single();
    }

    boolean move(long conferenceId, int version, BudgetState state) {
        var statement = jdbc.sql(STATE)
                .param("id", conferenceId)
                .param("version", version)
                .param("state", state.code());
        return switch (state) {
            case BudgetState.Drafting _ ->
                statement
                                .param("at", null, Types.TIMESTAMP)
                                .param("by", null, Types.VARCHAR)
                                .param("decision", "")
                                .update()
                        > 0;
            case BudgetState.Approved(Instant at, String by, String decision) ->
                statement
                                .param("at", Timestamp.from(at))
                                .param("by", by)
                                .param("decision", decision)
                                .update()
                        > 0;
        };
    }

    boolean savePast(long conferenceId, int version, Budget.Past past) {
        return jdbc.sql(PAST)
                        .param("id", conferenceId)
                        .param("version", version)
                        .param("name", past.name())
                        .param("people", past.people(), Types.INTEGER)
                        .param("total", past.total(), Types.BIGINT)
                        .update()
                > 0;
    }

    List<Source> sources(long conferenceId) {
        return jdbc.sql(SOURCES)
                .param("id", conferenceId)
                .query((row, _) -> new Source(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("amount"),
                        row.getString("paper"),
                        row.getInt("version")))
                .list();
    }

    void addSource(long conferenceId, long unitId, Source source) {
        jdbc.sql(ADD_SOURCE)
                .param("id", conferenceId)
                .param("unit", unitId)
                .param("name", source.name())
                .param("amount", source.amount())
                .param("paper", source.paper())
                .update();
    }

    boolean saveSource(long conferenceId, Source source) {
        return jdbc.sql(SAVE_SOURCE)
                        .param("id", conferenceId)
                        .param("source", source.id())
                        .param("name", source.name())
                        .param("amount", source.amount())
                        .param("paper", source.paper())
                        .param("version", source.version())
                        .update()
                > 0;
    }

    boolean removeSource(long conferenceId, long source) {
        return jdbc.sql(REMOVE_SOURCE)
                        .param("id", conferenceId)
                        .param("source", source)
                        .update()
                > 0;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                state(row),
                new Budget.Past(
                        row.getString("past_name"),
                        row.getObject("past_people", Integer.class),
                        row.getObject("past_total", Long.class)),
                row.getInt("version"));
    }

    private static BudgetState state(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("state_at");
        return at == null
                ? new BudgetState.Drafting()
                : new BudgetState.Approved(at.toInstant(), row.getString("state_by"), row.getString("decision"));
    }
}
