package vn.daihoi.report.figure;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.SeasonClock;

/// What the units have done in the season: exemplars on their lists, conferences, duties; numbers and rows.
@Repository
class Held {
    /// On the lists of the unit and of those below it.
    private static final String LISTED = """
        with listed as (
            select r.registrant_id, r.entry_id, r.kind, u.path, people.below(u.path, :path::ltree) as below
            from delegate.roster r
            join unit.directory u on u.id = r.unit_id
            where r.season = :season and r.kind <> 'guest' and r.reserve is null
                and r.state not in ('replaced', 'withdrawn') and u.path <@ :path::ltree),
        exemplar as (
            select distinct on (l.registrant_id) l.registrant_id, l.kind, t.new_exemplar, t.unit_id
            from listed l
            join people.trait t on t.registrant_id = l.registrant_id
            order by l.registrant_id, l.entry_id)
        """;
    private static final String SUMS = """
        count(*) as "dien-hinh", count(*) filter (where kind = 'individual') as "dien-hinh-ca-nhan",
            count(*) filter (where kind = 'collective') as "dien-hinh-tap-the",
            count(*) filter (where kind = 'household') as "dien-hinh-ho",
            count(*) filter (where new_exemplar) as "dien-hinh-moi"
        """;
    private static final String COUNT_LISTED = LISTED + "select " + SUMS + "from exemplar";
    private static final String COUNT_LISTED_BELOW = LISTED + "select below, " + SUMS + """
        from (
            select distinct on (l.below, l.registrant_id) l.below, l.kind, e.new_exemplar
            from listed l
            join exemplar e on e.registrant_id = l.registrant_id
            order by l.below, l.registrant_id, l.entry_id) once
        group by below
        """;
    private static final String CONFERENCES = """
        with owing as (
            select distinct unit_id, unit_path
            from duty.progress
            where season = :season and document = 'report' and until is null and unit_path <@ :path::ltree),
        one as (
            select people.below(unit_path, :path::ltree) as below, 1 as owing, 0 as held, 0 as reported
            from owing
            union all
            select people.below(u.path, :path::ltree), 0, (p.state in ('held', 'reported'))::int,
                (p.state = 'reported')::int
            from conference.progress p
            join unit.directory u on u.id = p.unit_id
            where p.season = :season and u.path <@ :path::ltree)
        select below, sum(owing) as "hoi-nghi-phai-to-chuc", sum(held) as "hoi-nghi-da-to-chuc",
            sum(reported) as "hoi-nghi-da-bao-cao"
        from one
        group by below
        """;
    private static final String DUTIES = """
        select people.below(unit_path, :path::ltree) as below, count(*) as "nhiem-vu",
            count(*) filter (where state in ('sent_up', 'received', 'accepted')) as "nhiem-vu-da-gui",
            count(*) filter (where state = 'accepted') as "nhiem-vu-chap-nhan",
            count(*) filter (where late_after < :today
                and state in ('none', 'drafting', 'awaiting_head', 'returned')) as "nhiem-vu-tre"
        from duty.progress
        where season = :season and until is null and unit_path <@ :path::ltree
        group by 1
        """;
    private static final String LISTED_PAGE = LISTED + """
        select e.registrant_id as id, e.unit_id, d.display_name as name, d.post, e.kind as what, null::int as year,
            u.name as unit_name, '' as href
        from exemplar e
        join people.directory d on d.id = e.registrant_id
        left join unit.directory u on u.id = e.unit_id
        where :code = 'dien-hinh' or (:code = 'dien-hinh-ca-nhan' and e.kind = 'individual')
            or (:code = 'dien-hinh-tap-the' and e.kind = 'collective')
            or (:code = 'dien-hinh-ho' and e.kind = 'household') or (:code = 'dien-hinh-moi' and e.new_exemplar)
        order by u.path, d.sort_key
        limit :limit offset :offset
        """;
    private static final String CONFERENCES_PAGE = """
        with counted as (
            select p.unit_id, p.state as what
            from conference.progress p
            where p.season = :season and :code <> 'hoi-nghi-phai-to-chuc'
                and (p.state = 'reported' or (p.state = 'held' and :code = 'hoi-nghi-da-to-chuc'))
            union all
            select distinct d.unit_id, coalesce(p.state, 'none')
            from duty.progress d
            left join conference.progress p on p.unit_id = d.unit_id and p.season = d.season
            where d.season = :season and d.document = 'report' and d.until is null
                and :code = 'hoi-nghi-phai-to-chuc')
        select c.unit_id as id, c.unit_id, u.name, '' as post, c.what, null::int as year, u.name as unit_name,
            '' as href
        from counted c
        join unit.directory u on u.id = c.unit_id
        where u.path <@ :path::ltree
        order by u.path
        limit :limit offset :offset
        """;
    private static final String DUTIES_PAGE = """
        select d.duty_id as id, d.unit_id, u.name, '' as post, d.state as what, null::int as year,
            u.name as unit_name, '' as href
        from duty.progress d
        join unit.directory u on u.id = d.unit_id
        where d.season = :season and d.until is null and d.unit_path <@ :path::ltree
            and case :code
                when 'nhiem-vu' then true
                when 'nhiem-vu-da-gui' then d.state in ('sent_up', 'received', 'accepted')
                when 'nhiem-vu-chap-nhan' then d.state = 'accepted'
                else d.late_after < :today and d.state in ('none', 'drafting', 'awaiting_head', 'returned') end
        order by u.path, d.duty_id
        limit :limit offset :offset
        """;

    private final JdbcClient jdbc;
    private final SeasonClock clock;

    Held(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addTo(Parts parts, Counted over) {
        season(CONFERENCES, over).query((RowCallbackHandler) row -> Columns.add(row, parts));
        season(DUTIES, over).param("today", clock.today()).query((RowCallbackHandler) row -> Columns.add(row, parts));
    }

    /// Each once, on however many lists.
    Map<String, Long> listed(Counted over) {
        return season(COUNT_LISTED, over).query((row, _) -> Columns.of(row)).single();
    }

    void addListedTo(Parts parts, Counted over) {
        season(COUNT_LISTED_BELOW, over).query((RowCallbackHandler) row -> Columns.add(row, parts));
    }

    List<FigureSources.Row> listed(Figure figure, Counted over, int limit, int offset) {
        return page(season(LISTED_PAGE, over), figure, limit, offset);
    }

    List<FigureSources.Row> conferences(Figure figure, Counted over, int limit, int offset) {
        return page(season(CONFERENCES_PAGE, over), figure, limit, offset);
    }

    List<FigureSources.Row> duties(Figure figure, Counted over, int limit, int offset) {
        return page(season(DUTIES_PAGE, over).param("today", clock.today()), figure, limit, offset);
    }

    private JdbcClient.StatementSpec season(String sql, Counted over) {
        return jdbc.sql(sql).param("path", over.path()).param("season", over.season());
    }

    private static List<FigureSources.Row> page(JdbcClient.StatementSpec sql, Figure figure, int limit, int offset) {
        return sql.param("code", figure.code())
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureSources.Row.class)
                .list();
    }
}
