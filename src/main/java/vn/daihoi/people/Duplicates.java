package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Pairs of entries that may be one person, over all units that the reader sees.
///
/// PostgreSQL proposes pairs by the keys of names and years one apart at most; [Likeness] scores them. For a common
/// name a year one apart is not enough: such a pair would never reach the score from which pairs are shown.
@Repository
public class Duplicates {
    private static final int SHOWN_FROM = 50;
    private static final int MOST_PAIRS = 3_000;

    private static final String PAIRS = """
        with p as materialized (
            select id, unit_id, kind, match_key, birth_key, born_year, split_part(match_key, ' ', 1) as given,
                match_key ~ '(^| )([a-z]|[b-df-hj-np-tv-xz]{2,3})( |$)' as shortened,
                count(*) over (partition by kind, match_key) as bearers
            from people.registrant
            where merged_into is null
        ), pairs as (
            select a.id, b.id as other_id, a.bearers
            from p a
            join p b on b.match_key = a.match_key and b.id > a.id
            where a.kind = 'person' and b.kind = 'person' and a.bearers > 1
                and (abs(a.born_year - b.born_year) <= 1 or a.born_year is null or b.born_year is null)
                and (a.bearers < :common or a.born_year = b.born_year or a.unit_id = b.unit_id)
            union all
            select a.id, b.id, a.bearers
            from p a
            join p b on b.match_key = a.match_key and b.id > a.id and b.unit_id = a.unit_id
            where a.kind <> 'person' and b.kind = a.kind and a.bearers > 1
            union all
            select least(a.id, b.id), greatest(a.id, b.id), a.bearers
            from p a
            join p b on b.match_key = a.birth_key and b.id <> a.id
            where a.birth_key <> '' and b.kind = 'person'
                and (abs(a.born_year - b.born_year) <= 1 or a.born_year is null or b.born_year is null)
            union all
            select least(a.id, b.id), greatest(a.id, b.id), a.bearers
            from p a
            join p b on b.given = a.given and b.id <> a.id
            where a.shortened and a.kind = 'person' and b.kind = 'person' and a.match_key <> b.match_key
                and abs(a.born_year - b.born_year) <= 1
        )
        select id, other_id, max(bearers) as bearers
        from pairs
        where (:id::bigint is null or :id in (id, other_id))
            and not exists (select from people.different d
                where d.one_id = pairs.id and d.other_id = pairs.other_id)
        group by id, other_id
        order by bearers, id, other_id
        limit :most
        """;
    private static final String DIFFERENT = """
        insert into people.different (one_id, other_id, by_name, at)
        values (least(:one, :other), greatest(:one, :other), :by, :at)
        on conflict do nothing
        """;

    private final JdbcClient jdbc;
    private final Registrants registrants;

    Duplicates(JdbcClient jdbc, Registrants registrants) {
        this.jdbc = jdbc;
        this.registrants = registrants;
    }

    /// The most alike first.
    public List<Alike> all(Actor actor) {
        return scored(actor, pairs(null));
    }

    public List<Alike> of(Actor actor, long registrantId) {
        return scored(actor, pairs(registrantId));
    }

    /// The two as they look beside each other, whether or not anybody asked.
    public Alike compare(Actor actor, long one, long other) {
        var pair = pairs(one).stream().filter(found -> found.isOf(one, other)).findFirst();
        var known = registrants.byIds(actor, List.of(one, other));
        var traits = registrants.traitsOf(List.of(one, other));
        return scored(known, traits, pair.orElse(new Pair(one, other, 0)));
    }

    void tellApart(long one, long other, String by, Instant at) {
        jdbc.sql(DIFFERENT)
                .param("one", one)
                .param("other", other)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private List<Pair> pairs(@Nullable Long id) {
        return jdbc.sql(PAIRS)
                .param("id", id, java.sql.Types.BIGINT)
                .param("most", MOST_PAIRS)
                .param("common", Likeness.COMMON_FROM)
                .query((row, _) -> pair(row))
                .list();
    }

    private List<Alike> scored(Actor actor, List<Pair> pairs) {
        var ids = new LinkedHashSet<Long>();
        pairs.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        var known = registrants.byIds(actor, ids);
        var traits = registrants.traitsOf(ids);
        return pairs.stream()
                .filter(pair -> known.containsKey(pair.one()) && known.containsKey(pair.other()))
                .map(pair -> scored(known, traits, pair))
                .filter(alike -> alike.score() >= SHOWN_FROM)
                .sorted(Comparator.comparingInt(Alike::score).reversed())
                .toList();
    }

    private static Alike scored(Map<Long, Registrant> known, Map<Long, Traits> traits, Pair pair) {
        return Likeness.of(
                there(known, pair.one()),
                there(known, pair.other()),
                there(traits, pair.one()),
                there(traits, pair.other()),
                pair.bearers());
    }

    private static <T> T there(Map<Long, T> found, long id) {
        var one = found.get(id);
        if (one == null) {
            throw new NotThere("registrant", id);
        }
        return one;
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(row.getLong("id"), row.getLong("other_id"), row.getInt("bearers"));
    }

    private record Pair(long one, long other, int bearers) {
        boolean isOf(long a, long b) {
            return one == Math.min(a, b) && other == Math.max(a, b);
        }
    }
}
