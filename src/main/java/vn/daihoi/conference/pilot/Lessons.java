package vn.daihoi.conference.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All lessons of pilots and their SQL. A published one is read everywhere.
@Repository
public class Lessons {
    private static final String OF = """
        select conference_id, unit_id, unit_name, tier, held_on, went_well, to_avoid, advice, written_by, published_at
        from conference.lesson
        where conference_id = :id
        """;
    private static final String PUBLISHED = """
        select conference_id, unit_id, unit_name, tier, held_on, went_well, to_avoid, advice, written_by, published_at
        from conference.lesson
        where season = :season and tier = :tier and published_at is not null
        order by published_at desc
        """;
    private static final String SAVE = """
        insert into conference.lesson (conference_id, season, unit_id, unit_name, tier, held_on, went_well, to_avoid,
            advice, written_by, published_at)
        values (:id, :season, :unitId, :unitName, :tier, :heldOn, :wentWell, :toAvoid, :advice, :by, :publishedAt)
        on conflict (conference_id) do update
        set unit_name = excluded.unit_name, tier = excluded.tier, held_on = excluded.held_on,
            went_well = excluded.went_well, to_avoid = excluded.to_avoid, advice = excluded.advice,
            written_by = excluded.written_by, published_at = excluded.published_at
        """;

    private final JdbcClient jdbc;

    Lessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Lesson> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, index) -> lesson(row))
                .optional();
    }

    /// What the pilots of a tier have published, newest first.
    public List<Lesson> published(String season, String tier) {
        return jdbc.sql(PUBLISHED)
                .param("season", season)
                .param("tier", tier)
                .query((row, index) -> lesson(row))
                .list();
    }

    public void save(String season, Lesson lesson) {
        var publishedAt = lesson.publishedAt();
        jdbc.sql(SAVE)
                .param("id", lesson.conferenceId())
                .param("season", season)
                .param("unitId", lesson.unitId())
                .param("unitName", lesson.unitName())
                .param("tier", lesson.tier())
                .param("heldOn", lesson.heldOn())
                .param("wentWell", lesson.text().wentWell())
                .param("toAvoid", lesson.text().toAvoid())
                .param("advice", lesson.text().advice())
                .param("by", lesson.writtenBy())
                .param("publishedAt", publishedAt == null ? null : Timestamp.from(publishedAt), Types.TIMESTAMP)
                .update();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        var publishedAt = row.getTimestamp("published_at");
        return new Lesson(
                row.getLong("conference_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("tier"),
                row.getObject("held_on", LocalDate.class),
                new Lesson.Text(row.getString("went_well"), row.getString("to_avoid"), row.getString("advice")),
                row.getString("written_by"),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
