package vn.daihoi.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;

/// Finds units by name without accents, by code and by facts. Each hit comes with its place.
///
/// “chau thanh” finds every Châu Thành; “phuong 1 nga nam” finds Phường 1 of Ngã Năm, because words that the name
/// lacks may stand in the names above it. That second look is taken only when the first finds nothing.
@Repository
public class UnitSearch {
    private static final String FILTERED = """
        from unit.unit u
        where (:all or u.path <@ :scope::ltree)
            and (:text = '' or u.id = any (array(select unit.matching(:patterns::text[], :like || '%', :loose))))
            and (cardinality(:kinds::text[]) = 0 or u.kind = any (:kinds::text[]))
            and (:under::ltree is null or u.path <@ :under::ltree)
            and (:confidence::text is null or u.confidence = :confidence)
            and (not :staffUnknown or u.staff is null)
            and case :validity
                when 'OPEN' then u.valid_to is null or u.valid_to > :day
                when 'ENDED' then u.valid_to <= :day
                else true end
        """;
    private static final String COUNT = "select count(*) " + FILTERED;
    private static final String PLACED = """
        select u.id, u.code, u.name, u.kind, u.parent_id, u.path::text, u.staff, u.valid_from, u.valid_to,
            u.confidence, u.email, u.version,
            coalesce((select string_agg(a.name, ', ' order by nlevel(a.path) desc) from unit.unit a
             where a.id = any (string_to_array(u.path::text, '.')::bigint[]) and a.id <> u.id), '') as place,
            (select a.code from unit.unit a where a.id = u.parent_id) as parent_code,
            (select count(*) from unit.unit c
             where c.parent_id = u.id and (c.valid_to is null or c.valid_to > :day)) as open_children
        """;
    /// A code before a name, the whole name before its beginning, before a word in the middle.
    private static final String CLOSEST = """
            case when :text in (lower(u.code), lower(split_part(u.code, '-', 2))) then 0 else 1 end,
            case when u.plain = :text or u.plain like '% ' || :like then 0
                 when u.plain like :like || '%' then 1 else 2 end,
        """;
    private static final String BY_PLACE = """
            nlevel(u.path), u.parent_id, u.kind, u.name collate unit.natural, u.id
        limit :limit offset :offset
        """;
    private static final String NAMED = PLACED + """
            , count(*) over () as total
        from unit.unit u
        where u.id = any (array(select unit.matching(:patterns::text[], :like || '%', :loose)))
            and (:all or u.path <@ :scope::ltree)
            and (u.valid_to is null or u.valid_to > :day)
        order by
        """ + CLOSEST + BY_PLACE;
    private static final String FIND = PLACED + FILTERED + "order by ";
    private static final String PATH = "select path::text from unit.unit where id = :id";

    private final JdbcClient jdbc;
    private final JdbcClient filtered;
    private final SeasonClock clock;

    UnitSearch(JdbcClient jdbc, @Filtered JdbcClient filtered, SeasonClock clock) {
        this.jdbc = jdbc;
        this.filtered = filtered;
        this.clock = clock;
    }

    /// The first hits for a name or a code, for boxes where a unit is chosen.
    public List<PlacedUnit> find(Actor actor, String text, int limit) {
        return find(actor, UnitFilter.named(text), limit, 0).units();
    }

    public Found find(Actor actor, UnitFilter filter, int limit, int offset) {
        var strictly = run(actor, filter, limit, offset, false);
        return strictly.total() == 0 && filter.words().size() > 1 ? run(actor, filter, limit, offset, true) : strictly;
    }

    private Found run(Actor actor, UnitFilter filter, int limit, int offset, boolean loose) {
        if (filter.isOnlyName() && offset == 0) {
            return named(actor, filter, limit, loose);
        }
        var units = statement(filtered.sql(FIND + order(filter)), actor, filter, loose)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> placed(row))
                .list();
        var all = offset == 0 && units.size() < limit;
        return new Found(units, all ? units.size() : count(actor, filter, loose));
    }

    /// What nearly everybody looks for: planned once and counted in the same breath.
    private Found named(Actor actor, UnitFilter filter, int limit, boolean loose) {
        var total = new AtomicLong();
        var units = name(jdbc.sql(NAMED), actor, filter, loose)
                .param("limit", limit)
                .param("offset", 0)
                .query((row, _) -> {
                    total.set(row.getLong("total"));
                    return placed(row);
                })
                .list();
        return new Found(units, total.get());
    }

    private long count(Actor actor, UnitFilter filter, boolean loose) {
        return statement(filtered.sql(COUNT), actor, filter, loose)
                .query(Long.class)
                .single();
    }

    private static String order(UnitFilter filter) {
        var direction = filter.descending() ? " desc" : "";
        return switch (filter.order()) {
            case PLACE -> filter.words().isEmpty() ? BY_PLACE : CLOSEST + BY_PLACE;
            case CODE -> "u.code collate unit.natural" + direction + "," + BY_PLACE;
            case NAME -> "u.name collate unit.natural" + direction + "," + BY_PLACE;
            case KIND -> "u.kind" + direction + "," + BY_PLACE;
            case STAFF -> "u.staff" + direction + " nulls last," + BY_PLACE;
        };
    }

    static PlacedUnit placed(ResultSet row) throws SQLException {
        return new PlacedUnit(
                Units.unit(row), row.getString("place"), row.getString("parent_code"), row.getInt("open_children"));
    }

    private StatementSpec statement(StatementSpec sql, Actor actor, UnitFilter filter, boolean loose) {
        return name(sql, actor, filter, loose)
                .param("kinds", filter.kinds().toArray(String[]::new))
                .param("under", pathOf(filter.underId()), Types.VARCHAR)
                .param("confidence", code(filter.confidence()), Types.VARCHAR)
                .param("staffUnknown", filter.staffUnknown())
                .param("validity", filter.validity().name());
    }

    private StatementSpec name(StatementSpec sql, Actor actor, UnitFilter filter, boolean loose) {
        var text = VietnameseText.plain(filter.text());
        return sql.param("loose", loose)
                .param("all", actor.seesEverything())
                .param("scope", UnitTree.scope(actor))
                .param("text", text)
                .param("like", VietnameseText.literal(text))
                .param("patterns", filter.patterns())
                .param("day", clock.today());
    }

    /// A unit that is not there has nothing below it.
    private @Nullable String pathOf(@Nullable Long id) {
        return id == null
                ? null
                : jdbc.sql(PATH).param("id", id).query(String.class).optional().orElse("0");
    }

    private static @Nullable String code(@Nullable Confidence confidence) {
        return confidence == null ? null : confidence.code();
    }

    /// @param total how many there are in all, of which `units` is one page
    public record Found(List<PlacedUnit> units, long total) {}
}
