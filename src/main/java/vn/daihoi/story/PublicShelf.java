package vn.daihoi.story;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.people.Kind;

/// What everybody reads, signed in or not. Lists are remembered under the number of the shelf, which changes in the
/// transaction that changes the shelf: nothing that was taken off is ever shown from memory.
@Repository
public class PublicShelf {
    public static final int PAGE = 24;
    private static final int REMEMBERED = 2_000;
    private static final int SORTED_BY_NAME = 1_000;

    private static final String STAMP = "select number from story.shelf_stamp";
    private static final String COLUMNS = """
        select f.story_id, f.kind, f.name, f.title, f.lead, f.place, f.district_id, f.district, f.field, f.card,
            f.published_on
        """;
    private static final String ASKED_FOR = """
        from story.shelf f
        where (:sought::text is null or f.found_by @@ :sought::tsquery)
            and (:field::text is null or f.field = :field)
            and (:district::bigint is null or f.district_id = :district)
        """;
    private static final String COUNT = "select count(*) " + ASKED_FOR;
    private static final String NEWEST = COLUMNS + ASKED_FOR + """
        order by f.published_on desc, f.story_id desc
        limit :limit offset :offset
        """;
    /// Whose name holds the words comes before whose text does.
    private static final String FOUND = COLUMNS + ASKED_FOR + """
        order by f.plain_name like :name desc, f.published_on desc, f.story_id desc
        limit :limit offset :offset
        """;
    private static final String FIELDS = """
        select field, count(*) as number from story.shelf where field is not null group by field
        """;
    private static final String DISTRICTS = """
        select district_id, district, count(*) as number
        from story.shelf
        where district_id is not null
        group by district_id, district
        order by district collate unit.natural, district_id
        """;
    /// In one statement: two hundred readers share twenty connections, and who holds one must not wait for another.
    private static final String ONE = COLUMNS + """
            , t.post, t.years, t.body, t.caption, t.honours, t.movements,
            (select number from story.shelf_stamp) as stamp,
            array(select concat_ws(' ', p.sha256, p.width, p.height, p.file_id)
                from story.shelf_picture p
                where p.story_id = f.story_id
                order by p.width) as pictures
        from story.shelf f
        join story.shelf_text t on t.story_id = f.story_id
        where f.story_id = :id
        """;
    private static final String PICTURE = "select file_id from story.shelf_picture where sha256 = :sha256 limit 1";
    private static final String OF_SEASON = """
        from story.shelf f
        where f.season = :season and (:path::text is null
            or f.unit_id in (select id from unit.directory where path <@ :path::ltree))
        """;
    private static final String IN_ORDER_OF_NAMES =
            "select f.story_id, f.sort_key " + OF_SEASON + " order by f.sort_key, f.story_id";
    private static final String NUMBER_OF_SEASON = "select count(*) " + OF_SEASON;

    private final JdbcClient jdbc;
    private final JdbcClient filtered;
    private final Cache<Object, Object> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    PublicShelf(JdbcClient jdbc, @Filtered JdbcClient filtered) {
        this.jdbc = jdbc;
        this.filtered = filtered;
    }

    /// @param total how many there are in all, of which `cards` is one page
    public record Found(List<ShelfCard> cards, long total) {}

    /// @param code of a field, or id of a district
    public record Offered(String code, String name, long number) {}

    /// Changes with the shelf.
    public long stamp() {
        return jdbc.sql(STAMP).query(Long.class).single();
    }

    private record Key(long stamp, Object asked) {}

    public Found find(long stamp, ShelfQuery query) {
        var total = remember(
                new Key(stamp, query.everyPage()),
                Long.class,
                () -> asked(COUNT, query).query(Long.class).single());
        return remember(new Key(stamp, query), Found.class, () -> find(query, total));
    }

    private <T> T remember(Key key, Class<T> kind, Supplier<T> ask) {
        return kind.cast(remembered.get(key, _ -> ask.get()));
    }

    /// Where thousands are found, the newest are as good as any, and those the index gives at once.
    private Found find(ShelfQuery query, long total) {
        if (total == 0) {
            return new Found(List.of(), 0);
        }
        var byName = query.tsquery() != null && total <= SORTED_BY_NAME;
        var statement =
                asked(byName ? FOUND : NEWEST, query).param("limit", PAGE).param("offset", (query.page() - 1) * PAGE);
        var rows = byName ? statement.param("name", query.namePattern()) : statement;
        return new Found(rows.query((row, _) -> card(row)).list(), total);
    }

    private StatementSpec asked(String sql, ShelfQuery query) {
        return filtered.sql(sql)
                .param("sought", query.tsquery(), Types.VARCHAR)
                .param("field", query.field().isEmpty() ? null : query.field(), Types.VARCHAR)
                .param("district", query.districtId(), Types.BIGINT);
    }

    private record Offers(List<Offered> all) {}

    public List<Offered> fields(long stamp) {
        return remember(
                        new Key(stamp, "fields"),
                        Offers.class,
                        () -> new Offers(jdbc.sql(FIELDS)
                                .query((row, _) -> new Offered(row.getString("field"), "", row.getLong("number")))
                                .list()))
                .all();
    }

    public List<Offered> districts(long stamp) {
        return remember(
                        new Key(stamp, "districts"),
                        Offers.class,
                        () -> new Offers(jdbc.sql(DISTRICTS)
                                .query((row, _) -> new Offered(
                                        row.getString("district_id"), row.getString("district"), row.getLong("number")))
                                .list()))
                .all();
    }

    public Optional<ShelfStory> story(long id) {
        return read(id).map(Read::story);
    }

    /// @param stamp of the shelf it was read from
    public record Read(long stamp, ShelfStory story) {}

    public Optional<Read> read(long id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((row, _) -> new Read(row.getLong("stamp"), story(row)))
                .optional();
    }

    /// The file of a picture that is on the shelf now.
    public Optional<Long> picture(String sha256) {
        return jdbc.sql(PICTURE).param("sha256", sha256).query(Long.class).optional();
    }

    /// @param sortKey by which lists of names are ordered
    public record Listed(long storyId, String sortKey) {}

    ///
    /// @param path of the unit under which they were proposed; null for all. Units are read as the asker sees them
    public long count(String season, @Nullable String path) {
        return jdbc.sql(NUMBER_OF_SEASON)
                .param("season", season)
                .param("path", path, Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    /// All of a season that is on the shelf, in the order of a list of names.
    public List<Listed> inOrderOfNames(String season, @Nullable String path) {
        return jdbc.sql(IN_ORDER_OF_NAMES)
                .param("season", season)
                .param("path", path, Types.VARCHAR)
                .query((row, _) -> new Listed(row.getLong("story_id"), row.getString("sort_key")))
                .list();
    }

    private static ShelfStory story(ResultSet row) throws SQLException {
        return new ShelfStory(
                card(row),
                row.getString("post"),
                row.getString("years"),
                row.getString("body"),
                row.getString("caption"),
                Arrays.stream(texts(row, "honours")).map(ShelfHonour::read).toList(),
                List.of(texts(row, "movements")),
                Arrays.stream(texts(row, "pictures"))
                        .map(line -> picture(line.split(" ")))
                        .toList());
    }

    private static ShelfStory.Picture picture(String[] parts) {
        return new ShelfStory.Picture(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static ShelfCard card(ResultSet row) throws SQLException {
        return new ShelfCard(
                row.getLong("story_id"),
                Kind.coded(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("title"),
                row.getString("lead"),
                row.getString("place"),
                row.getObject("district_id", Long.class),
                row.getString("district"),
                row.getString("field"),
                row.getString("card"),
                row.getObject("published_on", LocalDate.class));
    }
}
