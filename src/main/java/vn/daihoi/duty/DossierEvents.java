package vn.daihoi.duty;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// The append-only steps of all dossiers and their SQL.
@Repository
public class DossierEvents {
    private static final String ADD = """
        insert into duty.dossier_event
            (duty_id, unit_id, action, state, at, on_day, actor_id, actor_name, reason, round)
        values (:duty, :unit, :action, :state, :at, :day, :actorId, :actorName, :reason, :round)
        """;
    private static final String ADD_TO_ALL = """
        insert into duty.dossier_event
            (duty_id, unit_id, action, state, at, on_day, actor_id, actor_name, reason, round)
        select d.id, d.unit_id, :action, coalesce(s.state, 'none'), :at, :day, :actorId, :actorName, :reason,
            coalesce(s.round, 1)
        from duty.duty d
        left join duty.dossier s on s.duty_id = d.id
        where d.id = any (:duties::bigint[])
        """;
    private static final String OF = """
        select action, state, at, actor_name, reason, round
        from duty.dossier_event
        where duty_id = :duty
        order by id
        """;

    private final JdbcClient jdbc;

    DossierEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Dossier dossier,
            DossierEvent.Action action,
            DossierState state,
            int round,
            Actor by,
            Instant at,
            @Nullable String reason) {
        jdbc.sql(ADD)
                .param("duty", dossier.id())
                .param("unit", dossier.duty().unit().id())
                .param("action", action.code())
                .param("state", state.code())
                .param("at", Timestamp.from(at))
                .param("day", SeasonClock.dayOf(at), Types.DATE)
                .param("actorId", by.accountId())
                .param("actorName", by.name())
                .param("reason", reason, Types.VARCHAR)
                .param("round", round)
                .update();
    }

    /// A step that leaves each dossier in the state it is in.
    void addToAll(Collection<Long> duties, DossierEvent.Action action, Actor by, Instant at, String reason) {
        jdbc.sql(ADD_TO_ALL)
                .param("duties", duties.toArray(Long[]::new))
                .param("action", action.code())
                .param("at", Timestamp.from(at))
                .param("day", SeasonClock.dayOf(at), Types.DATE)
                .param("actorId", by.accountId())
                .param("actorName", by.name())
                .param("reason", reason)
                .update();
    }

    /// From the first step to the last.
    public List<DossierEvent> of(Dossier dossier) {
        return jdbc.sql(OF)
                .param("duty", dossier.id())
                .query((row, _) -> new DossierEvent(
                        DossierEvent.Action.coded(row.getString("action")),
                        row.getString("state"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_name"),
                        row.getString("reason"),
                        row.getInt("round")))
                .list();
    }

    Optional<DossierEvent> last(Dossier dossier, DossierEvent.Action action) {
        return of(dossier).reversed().stream()
                .filter(step -> step.action() == action)
                .findFirst();
    }
}
