package vn.daihoi.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;

/// Exemplars that may be published, and those whose story was begun before: counted, and one page of them. A season has
/// many thousands, so nothing is read but what is shown.
@Repository
public class DeskList {
    /// What is given back is being written again.
    private static final String ASKED_FOR = """
        with listed as (
            select e.id, e.registrant_id, s.id as story_id,
                case when s.id is null then 'none' when s.state = 'returned' then 'drafting' else s.state end as tab,
                e.state in ('taken_up', 'chosen') and e.consented as may_be_published
            from exemplar.directory e
            join unit.directory u on u.id = e.unit_id
            left join story.story s on s.exemplar_id = e.id
            where (:all or u.path <@ :scope::ltree)
                and (s.id is not null or e.state in ('taken_up', 'chosen') and e.consented)
        )
        """;
    private static final String COUNTS = ASKED_FOR + """
        select l.tab, count(*) as number, count(f.story_id) as on_shelf
        from listed l
        left join story.shelf f on f.story_id = l.story_id
        group by l.tab
        """;
    private static final String PAGE = ASKED_FOR + """
        select l.id
        from listed l
        join people.directory d on d.id = l.registrant_id
        where :tab = '' or l.tab = :tab
        order by l.may_be_published desc, d.sort_key collate "C", l.id
        limit :limit offset :offset
        """;

    private final JdbcClient jdbc;
    private final Exemplars exemplars;

    DeskList(@Filtered JdbcClient jdbc, Exemplars exemplars) {
        this.jdbc = jdbc;
        this.exemplars = exemplars;
    }

    /// @param tabs how many there are in each, by the code of a tab
    /// @param onShelf how many the public reads now
    public record Counts(Map<String, Long> tabs, long onShelf) {

        /// @param tab empty for all
        public long of(String tab) {
            return tab.isEmpty()
                    ? tabs.values().stream().mapToLong(Long::longValue).sum()
                    : tabs.getOrDefault(tab, 0L);
        }
    }

    private record Row(String tab, long number, long onShelf) {}

    public Counts counts(Actor actor) {
        var tabs = new LinkedHashMap<String, Long>();
        var rows = scoped(COUNTS, actor).query(Row.class).list();
        rows.forEach(row -> tabs.put(row.tab(), row.number()));
        return new Counts(tabs, rows.stream().mapToLong(Row::onShelf).sum());
    }

    /// Those that may be published first, in the order of a list of names.
    ///
    /// @param tab empty for all
    public List<Exemplar> page(Actor actor, String tab, int limit, int offset) {
        var ids = scoped(PAGE, actor)
                .param("tab", tab)
                .param("limit", limit)
                .param("offset", offset)
                .query(Long.class)
                .list();
        var known = exemplars.byIds(actor, ids);
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> Objects.requireNonNull(known.get(id)))
                .toList();
    }

    private StatementSpec scoped(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope());
    }
}
