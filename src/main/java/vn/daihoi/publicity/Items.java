package vn.daihoi.publicity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.Sector;

/// All items and their SQL. What is published everybody reads; what is only planned stays with its body, those above
/// it, and the unit it is about.
@Repository
public class Items {
    private static final String COLUMNS = """
        select i.id, i.season, i.unit_id, i.phase, i.genre, i.title, i.planned_on, i.published_on, i.link, i.author,
            i.sector, i.movement, i.about_unit_id, i.note, i.version, i.edited_by, i.edited_at,
            coalesce((select array_agg(s.registrant_id order by s.registrant_id) from publicity.subject s
                where s.item_id = i.id), '{}') as subjects
        from publicity.item i
        """;
    private static final String OF_SEASON = COLUMNS + """
        where i.season = :season
        order by coalesce(i.published_on, i.planned_on), i.id
        """;
    private static final String BY_ID = COLUMNS + "where i.id = :id";
    private static final String ADD = """
        insert into publicity.item (season, unit_id, phase, genre, title, planned_on, published_on, link, author,
            sector, movement, about_unit_id, note, version, edited_by, edited_at)
        values (:season, :body, :phase, :genre, :title, :plannedOn, :publishedOn, :link, :author,
            :sector, :movement, :about, :note, 1, :by, :at)
        returning id
        """;
    private static final String SAVE = """
        update publicity.item
        set phase = :phase, genre = :genre, title = :title, planned_on = :plannedOn, published_on = :publishedOn,
            link = :link, author = :author, sector = :sector, movement = :movement, about_unit_id = :about,
            note = :note, version = version + 1, edited_by = :by, edited_at = :at
        where id = :id and version = :version
        """;
    private static final String REMOVE = "delete from publicity.item where id = :id";
    private static final String NAME = """
        insert into publicity.subject (item_id, registrant_id)
        values (:id, :registrant)
        on conflict do nothing
        """;
    private static final String UNNAME =
            "delete from publicity.subject where item_id = :id and registrant_id = :registrant";

    private static final String ABOUT = "select item_id, body_id, title from publicity.about(:registrant)";

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the calendar.
    public List<Item> ofSeason(String season) {
        return jdbc.sql(OF_SEASON)
                .param("season", season)
                .query((row, _) -> item(row))
                .list();
    }

    public Optional<Item> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> item(row)).optional();
    }

    /// An item that tells of somebody.
    public record About(long itemId, long bodyId, String title) {}

    /// Also those the reader does not see, for telling their bodies.
    List<About> about(long registrant) {
        return jdbc.sql(ABOUT)
                .param("registrant", registrant)
                .query((row, _) -> new About(row.getLong("item_id"), row.getLong("body_id"), row.getString("title")))
                .list();
    }

    long add(Item item, String by, Instant at) {
        return filled(jdbc.sql(ADD), item, by, at)
                .param("season", item.season())
                .param("body", item.bodyId())
                .query(Long.class)
                .single();
    }

    /// Whether it still was as the editor has seen it.
    boolean save(Item item, String by, Instant at) {
        return filled(jdbc.sql(SAVE), item, by, at)
                        .param("id", item.id())
                        .param("version", item.version())
                        .update()
                > 0;
    }

    boolean remove(long id) {
        return jdbc.sql(REMOVE).param("id", id).update() > 0;
    }

    boolean name(long id, long registrant) {
        return jdbc.sql(NAME).param("id", id).param("registrant", registrant).update() > 0;
    }

    boolean unname(long id, long registrant) {
        return jdbc.sql(UNNAME).param("id", id).param("registrant", registrant).update() > 0;
    }

    private static StatementSpec filled(StatementSpec statement, Item item, String by, Instant at) {
        var sector = item.sector();
        return statement
                .param("phase", item.phase().code())
                .param("genre", item.genre().code())
                .param("title", item.title())
                .param("plannedOn", item.plannedOn())
                .param("publishedOn", item.publishedOn(), Types.DATE)
                .param("link", item.link())
                .param("author", item.author())
                .param("sector", sector == null ? null : sector.code(), Types.VARCHAR)
                .param("movement", item.movement())
                .param("about", item.aboutUnitId(), Types.BIGINT)
                .param("note", item.note())
                .param("by", by)
                .param("at", Timestamp.from(at));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("season"),
                row.getLong("unit_id"),
                Phase.coded(row.getString("phase")).orElseThrow(),
                Genre.coded(row.getString("genre")).orElseThrow(),
                row.getString("title"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("link"),
                row.getString("author"),
                sector(row.getString("sector")),
                row.getString("movement"),
                row.getObject("about_unit_id", Long.class),
                row.getString("note"),
                List.of((Long[]) row.getArray("subjects").getArray()),
                row.getInt("version"),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }

    private static @Nullable Sector sector(@Nullable String code) {
        return code == null ? null : Sector.coded(code).orElse(null);
    }
}
