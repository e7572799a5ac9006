package vn.daihoi.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All guidance and its SQL. The database shows what is published above the reader, and the reader's own.
@Repository
public class Guides {
    private static final String COLUMNS = """
        select id, season, unit_id, group_code, title, words, paper, published_at, version, edited_by, edited_at
        from guidance.guide
        """;
    private static final String OF_SEASON = COLUMNS + """
        where season = :season
        order by group_code, published_at nulls last, id
        """;
    private static final String BY_ID = COLUMNS + "where id = :id";
    private static final String ADD = """
        insert into guidance.guide (season, unit_id, group_code, title, words, paper, version, edited_by, edited_at)
        values (:season, :unit, :group, :title, :words, :paper, 1, :by, :at)
        returning id
        """;
    private static final String SAVE = """
        update guidance.guide
        set group_code = :group, title = :title, words = :words, paper = :paper, version = version + 1,
            edited_by = :by, edited_at = :at
        where id = :id and version = :version
        """;
    private static final String PUBLISH = """
        update guidance.guide set published_at = :at, version = version + 1
        where id = :id and published_at is null
        """;
    private static final String REMOVE = "delete from guidance.guide where id = :id";

    private final JdbcClient jdbc;

    Guides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Guide> ofSeason(String season) {
        return jdbc.sql(OF_SEASON)
                .param("season", season)
                .query((row, _) -> guide(row))
                .list();
    }

    public Optional<Guide> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> guide(row)).optional();
    }

    long add(Guide guide, String by, Instant at) {
        return jdbc.sql(ADD)
                .param("season", guide.season())
                .param("unit", guide.unitId())
                .param("group", guide.group())
                .param("title", guide.title())
                .param("words", guide.words())
                .param("paper", guide.paper())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    boolean save(Guide guide, String by, Instant at) {
        return jdbc.sql(SAVE)
                        .param("id", guide.id())
                        .param("version", guide.version())
                        .param("group", guide.group())
                        .param("title", guide.title())
                        .param("words", guide.words())
                        .param("paper", guide.paper())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /// Whether it was not published before.
    boolean publish(long id, Instant at) {
        return jdbc.sql(PUBLISH).param("id", id).param("at", Timestamp.from(at)).update() > 0;
    }

    void remove(long id) {
        jdbc.sql(REMOVE).param("id", id).update();
    }

    private static Guide guide(ResultSet row) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new Guide(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                row.getString("group_code"),
                row.getString("title"),
                row.getString("words"),
                row.getString("paper"),
                published == null ? null : published.toInstant(),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }
}
