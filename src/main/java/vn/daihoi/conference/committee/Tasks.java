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
        select id, body, title, owner_id, due_on, status, done_on
        from conference.task
        where conference_id = :id
        order by position, id
        """;
    private static final String UPDATE = """
        update conference.task
        set body = :body, position = :position, title = :title, owner_id = :owner, due_on = :due, status = :status,
            done_on = :done
        where id = :row and conference_id = :id
        """;
    private static final String INSERT = """
        insert into conference.task
            (conference_id, unit_id, body, position, title, owner_id, due_on, status, done_on)
        values (:id, :unitId, :body, :position, :title, :owner, :due, :status, :done)
        """;
    private static final String REMOVE =
            "delete from conference.task where conference_id = :id and not (id = any (:kept))";

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
                    .param("done", task.doneOn(), Types.DATE));

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
                row.getObject("done_on", LocalDate.class));
    }
}
