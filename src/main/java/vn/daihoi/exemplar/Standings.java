package vn.daihoi.exemplar;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.exemplar.Ladder.Step;
import vn.daihoi.exemplar.Rung.Standing;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.Actor;

/// Who stands where before one group of delegates, counted and paged by the database: the exemplars of a season, and
/// whoever of the register holds an honour of the group though no unit has proposed them.
@Repository
public class Standings {
    /// The same judgement as [Ladder#of], by the steps it names: 2 reached, 1 on the way, 0 nothing that leads there.
    /// Whom of the register the reader sees, by the own unit or by a second post, the policies of `people` decide.
    private static final String PLACED = """
        with step as materialized (
            select *
            from unnest(:kinds::text[], :awards::text[], :ranks::text[], :sinces::int[], :opens::bool[])
                as s (kind, award, rank, since, opens)
        ), held as materialized (
            select g.registrant_id, max(case when s.opens and g.year >= s.since then 2 else 1 end) as standing,
                bool_or(s.opens) as known
            from step s
            join people.given g on g.award = s.award and g.kind = s.kind and (s.rank is null or g.rank = s.rank)
            group by g.registrant_id
        ), placed as (
            select d.id, d.sort_key, coalesce(h.standing, 0) as standing
            from exemplar.exemplar e
            join unit.directory u on u.id = e.unit_id
            join people.directory d on d.id = e.registrant_id
            left join held h on h.registrant_id = e.registrant_id
            where e.season = :season and (:all or u.path <@ :scope::ltree) and d.kind = any (:wanted::text[])
            union
            select d.id, d.sort_key, h.standing
            from held h
            join people.directory d on d.id = h.registrant_id
            where h.known
        )
        """;
    private static final String COUNT = PLACED + """
        select count(*) filter (where standing = 2) as reached, count(*) filter (where standing = 1) as on_the_way,
            count(*) filter (where standing = 0) as far
        from placed
        """;
    private static final String PAGE = PLACED + """
        select id from placed where standing = :standing order by sort_key collate "C", id limit :limit offset :offset
        """;

    private final JdbcClient jdbc;

    Standings(@Filtered JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param far exemplars who hold nothing that leads to the group; others are not counted
    public record Numbers(long reached, long onTheWay, long far) {}

    public Numbers count(Actor actor, String season, List<Step> steps) {
        return asked(COUNT, actor, season, steps).query(Numbers.class).single();
    }

    /// @return ids of registrants, in the order of a list of names
    public List<Long> page(Actor actor, String season, List<Step> steps, Standing standing, int limit, int offset) {
        return asked(PAGE, actor, season, steps)
                .param("standing", standing == Standing.REACHED ? 2 : standing == Standing.ON_THE_WAY ? 1 : 0)
                .param("limit", limit)
                .param("offset", offset)
                .query(Long.class)
                .list();
    }

    private StatementSpec asked(String sql, Actor actor, String season, List<Step> steps) {
        return jdbc.sql(sql)
                .param("season", season)
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope())
                .param("kinds", column(steps, step -> step.kind().code()))
                .param("awards", column(steps, Step::award))
                .param("ranks", column(steps, Step::rank))
                .param("sinces", steps.stream().map(Step::since).toArray(Integer[]::new))
                .param("opens", steps.stream().map(Step::opens).toArray(Boolean[]::new))
                .param(
                        "wanted",
                        steps.stream()
                                .filter(Step::opens)
                                .map(Step::kind)
                                .distinct()
                                .map(Kind::code)
                                .toArray(String[]::new));
    }

    private static @Nullable String[] column(List<Step> steps, Function<Step, @Nullable String> value) {
        return steps.stream().map(value).toArray(String[]::new);
    }
}
