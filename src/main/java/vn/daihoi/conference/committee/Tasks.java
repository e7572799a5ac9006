package vn.daihoi.conference.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.conference.sheet.OrderedRows;

/// All tasks of committees and their SQL.
@Repository
public class Tasks {
    private static final String OF = """
        select id, body, title, owner_id, due_on, status, done_on, owner_unit_id, starts_on, after_id
        from conference.task
        where conference_id = :id
        order by position, id
        """;
    private static final String UPDATE = """
        update conference.task
        set body = :body, position = :position, title = :title, owner_id = :owner, due_on = :due, status = :status,
            done_on = :done, owner_unit_id = :ownerUnit, starts_on = :starts, after_id = :after
        where id = :row and conference_id = :id
        """;
    private static final String INSERT = """
        insert into conference.task
            (conference_id, unit_id, body, position, title, owner_id, due_on, status, done_on, owner_unit_id, starts_on,
            after_id)
        values (:id, :unitId, :body, :position, :title, :owner, :due, :status, :done, :ownerUnit, :starts, :after)
        """;
    private static final String REMOVE =
            "delete from conference.task where conference_id = :id and not (id = any (:kept))";

    private static final String GIVEN_TO = """
        select id, body, title, owner_id, due_on, status, done_on, owner_unit_id, starts_on, after_id, conference_id
        from conference.task
        where owner_unit_id = any (:units)
        order by due_on nulls last, id
        """;

    private static final String DUE = """
        select id, body, title, owner_id, due_on, status, done_on, owner_unit_id, starts_on, after_id, conference_id
        from conference.task
        where owner_unit_id is not null and status <> 'done' and due_on <= :day
        order by id
        """;

    private static final OrderedRows<Task> ROWS = new OrderedRows<>(
            Task::id,
            REMOVE,
            UPDATE,
            INSERT,
            (statement, task) -> statement
                    .param("body", task.body())
                    .param("title", task.title())
                    .param("owner", task.ownerId(), Types.BIGINT)
                    .param("due", task.dueOn(), Types.DATE)
                    .param("status", task.status().code())
                    .param("done", task.doneOn(), Types.DATE)
                    .param("ownerUnit", task.unitId(), Types.BIGINT)
                    .param("starts", task.startsOn(), Types.DATE)
                    .param("after", task.afterId(), Types.BIGINT));

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Task> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, index) -> task(row))
                .list();
    }

    /// A task of another unit's conference that a unit answers for.
    public record Given(long conferenceId, Task task) {}

    /// What these units answer for, whoever gave it to them.
    public List<Given> givenTo(List<Long> units) {
        return jdbc.sql(GIVEN_TO)
                .param("units", units.toArray(Long[]::new))
                .query((row, index) -> new Given(row.getLong("conference_id"), task(row)))
                .list();
    }

    /// What other bodies still have to do by a day.
    public List<Given> dueBy(LocalDate day) {
        return jdbc.sql(DUE)
                .param("day", day)
                .query((row, index) -> new Given(row.getLong("conference_id"), task(row)))
                .list();
    }

    public void replace(long conferenceId, long unitId, List<Task> tasks) {
        ROWS.replace(jdbc, conferenceId, unitId, of(conferenceId), tasks);
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getLong("id"),
                row.getString("body"),
                row.getString("title"),
                row.getObject("owner_id", Long.class),
                row.getObject("due_on", LocalDate.class),
                TaskStatus.of(row.getString("status")),
                row.getObject("done_on", LocalDate.class),
                row.getObject("owner_unit_id", Long.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("after_id", Long.class));
    }
}
