package vn.daihoi.board;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Acting;

/// Writes duties, their steps and conferences as their modules store them.
final class SampleWork {
    private final JdbcClient jdbc;

    SampleWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long owe(String unitCode, String rule, LocalDate due) {
        return owe(unitCode, rule, due, LocalDate.of(2019, 9, 11));
    }

    long owe(String unitCode, String rule, LocalDate due, LocalDate since) {
        return Acting.as(
                vn.daihoi.shared.Actor.SYSTEM,
                () -> jdbc.sql("""
                    insert into duty.duty (unit_id, unit_path, season, rule_code, name, document, citation, plan_unit_id,
                        by_standing_body, receiver_unit_id, due_on, due_citation, after_held, since)
                    select id, path, '2019 - 2020', :rule, :rule, 'plan', 'KH128 III.5', id, true, id, :due, 'KH128 III.5',
                        false, :since
                    from unit.unit where code = :code
                    returning id
                    """)
                        .param("rule", rule)
                        .param("due", due)
                        .param("since", since)
                        .param("code", unitCode)
                        .query(Long.class)
                        .single());
    }

    void step(long duty, String state, LocalDate day) {
        Acting.asSystem(() -> {
            jdbc.sql("""
                insert into duty.dossier (duty_id, state, state_at, edited_by, edited_at, reason)
                values (:duty, :state, :day::date + time '09:00', 'a', :day::date,
                    case when :state = 'returned' then 'thiếu' end)
                on conflict (duty_id) do update
                    set state = excluded.state, state_at = excluded.state_at, reason = excluded.reason
                """)
                    .param("duty", duty)
                    .param("state", state)
                    .param("day", day)
                    .update();
            jdbc.sql("""
                insert into duty.dossier_event
                    (duty_id, unit_id, action, state, at, on_day, actor_id, actor_name, round)
                select id, unit_id, 'step', :state, :day::date + time '09:00', :day, 0, 'a', 1
                from duty.duty where id = :duty
                """)
                    .param("duty", duty)
                    .param("state", state)
                    .param("day", day)
                    .update();
        });
    }

    void extend(long duty, LocalDate newDue, LocalDate givenOn) {
        Acting.asSystem(() -> {
            jdbc.sql("""
                insert into duty.extension (duty_id, new_due, reason, given_on, by_name, at)
                values (:duty, :due, 'bão', :day, 'a', :day::date)
                """)
                    .param("duty", duty)
                    .param("due", newDue)
                    .param("day", givenOn)
                    .update();
            jdbc.sql("update duty.duty set extended_to = :due where id = :duty")
                    .param("duty", duty)
                    .param("due", newDue)
                    .update();
        });
    }

    void conference(String unitCode, String state, LocalDate plannedFor, LocalDate on) {
        Acting.asSystem(() -> jdbc.sql("""
            with one as (
                insert into conference.conference (season, unit_id, on_day, held_on, state, state_at, state_by)
                select '2019 - 2020', id, :planned, case when :state = 'held' then :planned end, :state, :on::date, 'a'
                from unit.unit where code = :code
                on conflict (season, unit_id) do update
                    set state = excluded.state, held_on = excluded.held_on, on_day = excluded.on_day
                returning id, season, unit_id, state, on_day, held_on)
            insert into conference.event
                (conference_id, season, unit_id, at, on_date, state, on_day, held_on, breaches, warnings)
            select id, season, unit_id, :on::date, :on, state, on_day, held_on, 0, 0 from one
            """)
                .param("code", unitCode)
                .param("state", state)
                .param("planned", plannedFor)
                .param("on", on)
                .update());
    }
}
