package vn.daihoi.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pairs that the last search over the whole register found, and their SQL.
@Repository
class Twins {
    private static final String SHOWN = """
        select t.one_id, t.other_id, t.bearers, t.score
        from people.twin t
        join people.registrant one on one.id = t.one_id and one.merged_into is null
        join people.registrant other on other.id = t.other_id and other.merged_into is null
        where not exists (select from people.different d where d.one_id = t.one_id and d.other_id = t.other_id)
        order by t.score desc, t.one_id, t.other_id
        limit :limit offset :offset
        """;
    private static final String COUNT = """
        select count(*)
        from people.twin t
        where not exists (select from people.different d where d.one_id = t.one_id and d.other_id = t.other_id)
            and t.one_id not in (select id from people.registrant where merged_into is not null)
            and t.other_id not in (select id from people.registrant where merged_into is not null)
        """;
    private static final String FORGET = "delete from people.twin";
    private static final String KEEP = """
        insert into people.twin (one_id, other_id, bearers, score)
        select one, other, bearers, score
        from unnest(:ones::bigint[], :others::bigint[], :bearers::int[], :scores::int[])
            as t (one, other, bearers, score)
        """;
    private static final String LAST = "select changes, at from people.twin_search";
    private static final String ENDED = """
        insert into people.twin_search (changes, at) values (:changes, :at)
        on conflict (id) do update set changes = excluded.changes, at = excluded.at
        """;
    private static final String CHANGES = "select people.changes()";
    /// Held until the end of the transaction: one search at a time over all instances.
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('people.twin'))::text";

    private final JdbcClient jdbc;

    Twins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Twin(long oneId, long otherId, int bearers, int score) {}

    /// @param changes of the register before the search began
    record Last(long changes, Instant at) {}

    /// A page of those neither merged nor told apart since; the most alike first, as the index has them.
    List<Twin> shown(int offset, int limit) {
        return jdbc.sql(SHOWN)
                .param("offset", offset)
                .param("limit", limit)
                .query(Twin.class)
                .list();
    }

    /// Counted without looking at each of the two: the few that were merged since are looked at instead.
    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    Optional<Last> last() {
        return jdbc.sql(LAST).query(Last.class).optional();
    }

    long changes() {
        return jdbc.sql(CHANGES).query(Long.class).single();
    }

    /// Waits for a search that goes on elsewhere.
    void alone() {
        jdbc.sql(ALONE).query(String.class).single();
    }

    void keep(List<Twin> twins, long changes, Instant at) {
        jdbc.sql(FORGET).update();
        jdbc.sql(KEEP)
                .param("ones", twins.stream().map(Twin::oneId).toArray(Long[]::new))
                .param("others", twins.stream().map(Twin::otherId).toArray(Long[]::new))
                .param("bearers", twins.stream().map(Twin::bearers).toArray(Integer[]::new))
                .param("scores", twins.stream().map(Twin::score).toArray(Integer[]::new))
                .update();
        jdbc.sql(ENDED)
                .param("changes", changes)
                .param("at", Timestamp.from(at))
                .update();
    }
}
