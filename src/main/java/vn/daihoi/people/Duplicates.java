package vn.daihoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int MOST_PAIRS = 10_000;

    private static final String PAIRS = """
        with p as materialized (
            select id, unit_id, kind, match_key, birth_key, born_year, given_key as given,
                match_key ~ '(^| )([a-z]|[b-df-hj-np-tv-xz]{2,3})( |$)' as shortened,
                count(*) over (partition by kind, match_key) as bearers
            from people.registrant
            where merged_into is null and (:id::bigint is null or given_key = any (array(
                select given_key from people.registrant where id = :id
                union
                select split_part(birth_key, ' ', 1) from people.registrant where id = :id and birth_key <> ''
                union
                select b.given_key
                from people.registrant a
                join people.registrant b on b.birth_key = a.match_key and b.birth_key <> ''
                where a.id = :id)))
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
    private final Twins twins;

    Duplicates(JdbcClient jdbc, Registrants registrants, Twins twins) {
        this.jdbc = jdbc;
        this.registrants = registrants;
        this.twins = twins;
    }

    /// @param total of all that were found, of which these are some
    public record Found(long total, List<Alike> some) {}

    /// What the last search over the register found, the most alike first; the two are looked at as they are now.
    public Found all(Actor actor, int offset, int limit) {
        var pairs = twins.shown(offset, limit).stream()
                .map(twin -> new Pair(twin.oneId(), twin.otherId(), twin.bearers()))
                .toList();
        var known = registrants.known(actor, ids(pairs));
        return new Found(
                twins.count(),
                pairs.stream()
                        .filter(pair -> known.containsKey(pair.one()) && known.containsKey(pair.other()))
                        .map(pair -> scored(known, pair))
                        .toList());
    }

    public List<Alike> of(Actor actor, long registrantId) {
        return scored(actor, pairs(registrantId)).stream()
                .map(Scored::alike)
                .sorted(Comparator.comparingInt(Alike::score).reversed())
                .toList();
    }

    /// The two as they look beside each other, whether or not anybody asked.
    public Alike compare(Actor actor, long one, long other) {
        var pair = pairs(one).stream().filter(found -> found.isOf(one, other)).findFirst();
        return scored(registrants.known(actor, List.of(one, other)), pair.orElse(new Pair(one, other, 0)));
    }

    void tellApart(long one, long other, String by, Instant at) {
        jdbc.sql(DIFFERENT)
                .param("one", one)
                .param("other", other)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param id of whom; null for the whole register
    List<Pair> pairs(@Nullable Long id) {
        return jdbc.sql(PAIRS)
                .param("id", id, java.sql.Types.BIGINT)
                .param("most", MOST_PAIRS)
                .param("common", Likeness.COMMON_FROM)
                .query((row, _) -> pair(row))
                .list();
    }

    /// Those alike enough to be shown.
    List<Scored> scored(Actor actor, List<Pair> pairs) {
        var known = registrants.known(actor, ids(pairs));
        return pairs.stream()
                .filter(pair -> known.containsKey(pair.one()) && known.containsKey(pair.other()))
                .map(pair -> new Scored(scored(known, pair), pair.bearers()))
                .filter(scored -> scored.alike().score() >= SHOWN_FROM)
                .toList();
    }

    private static Set<Long> ids(List<Pair> pairs) {
        var ids = new LinkedHashSet<Long>();
        pairs.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        return ids;
    }

    private static Alike scored(Map<Long, Known> known, Pair pair) {
        var one = there(known, pair.one());
        var other = there(known, pair.other());
        return Likeness.of(one.registrant(), other.registrant(), one.traits(), other.traits(), pair.bearers());
    }

    private static Known there(Map<Long, Known> known, long id) {
        var one = known.get(id);
        if (one == null) {
            throw new NotThere("registrant", id);
        }
        return one;
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(row.getLong("id"), row.getLong("other_id"), row.getInt("bearers"));
    }

    /// @param bearers how many have the name
    record Pair(long one, long other, int bearers) {
        boolean isOf(long a, long b) {
            return one == Math.min(a, b) && other == Math.max(a, b);
        }
    }

    record Scored(Alike alike, int bearers) {}
}
