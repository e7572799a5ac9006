package vn.daihoi.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All questions and their SQL.
@Repository
public class Questions {
    private static final String COLUMNS = """
        select id, season, unit_id, to_unit_id, group_code, words, asked_by, asked_at, answer, answered_by, answered_at,
            version
        from guidance.question
        """;
    private static final String OF_SEASON = COLUMNS + """
        where season = :season
        order by answered_at nulls first, asked_at desc, id desc
        """;
    private static final String BY_ID = COLUMNS + "where id = :id";
    private static final String ASK = """
        insert into guidance.question (season, unit_id, to_unit_id, group_code, words, asked_by, asked_at, version)
        values (:season, :unit, :to, :group, :words, :by, :at, 1)
        returning id
        """;
    private static final String ANSWER = """
        update guidance.question
        set answer = :words, answered_by = :by, answered_at = :at, version = version + 1
        where id = :id and version = :version
        """;
    private static final String REMOVE = "delete from guidance.question where id = :id and answered_at is null";

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those without an answer first.
    public List<Question> ofSeason(String season) {
        return jdbc.sql(OF_SEASON)
                .param("season", season)
                .query((row, _) -> question(row))
                .list();
    }

    public Optional<Question> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> question(row)).optional();
    }

    long ask(Question question) {
        return jdbc.sql(ASK)
                .param("season", question.season())
                .param("unit", question.unitId())
                .param("to", question.toUnitId())
                .param("group", question.group())
                .param("words", question.words())
                .param("by", question.askedBy())
                .param("at", Timestamp.from(question.askedAt()))
                .query(Long.class)
                .single();
    }

    /// Whether nobody has answered meanwhile.
    boolean answer(long id, int version, Question.Answer answer) {
        return jdbc.sql(ANSWER)
                        .param("id", id)
                        .param("version", version)
                        .param("words", answer.words())
                        .param("by", answer.by())
                        .param("at", Timestamp.from(answer.at()))
                        .update()
                > 0;
    }

    boolean remove(long id) {
        return jdbc.sql(REMOVE).param("id", id).update() > 0;
    }

    private static Question question(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Question(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                row.getLong("to_unit_id"),
                row.getString("group_code"),
                row.getString("words"),
                row.getString("asked_by"),
                instant(row, "asked_at"),
                answered == null
                        ? null
                        : new Question.Answer(
                                row.getString("answer"), row.getString("answered_by"), answered.toInstant()),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
