package vn.daihoi.stage.handout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.stage.course.Course;

/// All papers of items and their SQL.
@Repository
public class Handouts {
    private static final String OF = """
        select id, line, file_id, name
        from stage.handout
        where conference_id = :conferenceId and removed_at is null
        order by line, id
        """;
    private static final String ADD = """
        insert into stage.handout (conference_id, unit_id, line, file_id, name, added_at, added_by)
        values (:conferenceId, :unitId, :line, :fileId, :name, :at, :by)
        """;
    private static final String REMOVE = """
        update stage.handout
        set removed_at = :at
        where id = :id and conference_id = :conferenceId and removed_at is null
        """;

    private final JdbcClient jdbc;

    Handouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// For the organisers: also what nobody may read yet.
    public List<Handout> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("conferenceId", conferenceId)
                .query((row, _) -> new Handout(
                        row.getLong("id"), row.getLong("line"), row.getLong("file_id"), row.getString("name")))
                .list();
    }

    /// For delegates: what belongs to lines that have opened, never before.
    public List<Handout> open(long conferenceId, Course course) {
        return of(conferenceId).stream().filter(one -> isOpen(one, course)).toList();
    }

    public Optional<Handout> open(long conferenceId, Course course, long id) {
        return open(conferenceId, course).stream().filter(one -> one.id() == id).findFirst();
    }

    private static boolean isOpen(Handout one, Course course) {
        return course.line(one.line()).filter(line -> line.hasOpened()).isPresent();
    }

    void add(long conferenceId, long unitId, long line, long fileId, String name, Instant at, String by) {
        jdbc.sql(ADD)
                .param("conferenceId", conferenceId)
                .param("unitId", unitId)
                .param("line", line)
                .param("fileId", fileId)
                .param("name", name)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    boolean remove(long conferenceId, long id, Instant at) {
        return jdbc.sql(REMOVE)
                        .param("conferenceId", conferenceId)
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }
}
