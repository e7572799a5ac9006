package vn.daihoi.report.figure;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.Award;
import vn.daihoi.shared.SeasonClock;

/// Where a figure comes from: how much each unit below gives to it, and the rows that were counted.
@Repository
public class FigureSources {
    private static final String HONOURS = """
        with counted as (
            select g.registrant_id as id, g.unit_id, g.unit_path, g.name, g.sort_key, g.post, g.award as what, g.year,
                count(*) over () as total
            from people.given(:path::ltree, :awards, :from, :to) g
            order by g.unit_path, g.sort_key collate "C", g.year, g.award
            limit :limit offset :offset)
        select c.id, c.unit_id, c.name, c.post, c.what, c.year, u.name as unit_name, c.total
        from counted c
        left join unit.directory u on u.id = c.unit_id
        order by c.unit_path, c.sort_key collate "C", c.year, c.what
        """;
    private static final String COMMENDED = Figures.COMMENDED + """
        , counted as (
            select m.registrant_id as id, m.unit_id, m.unit_path, m.name, m.sort_key, m.post,
                count(*) over () as total
            from marked m
            where case :code
                when 'duoc-khen' then duoc_khen when 'truc-tiep' then truc_tiep when 'cong-nhan' then cong_nhan
                when 'nong-dan' then nong_dan when 'chien-si' then chien_si
                when 'lanh-dao-duoc-khen' then lanh_dao_duoc_khen when 'phu-nu' then phu_nu
                when 'dan-toc-thieu-so' then dan_toc_thieu_so when 'tap-the-duoc-khen' then tap_the_duoc_khen
                when 'ho-duoc-khen' then ho_duoc_khen end
            order by m.unit_path, m.sort_key collate "C"
            limit :limit offset :offset)
        select c.id, c.unit_id, c.name, c.post, '' as what, null::int as year, u.name as unit_name, c.total
        from counted c
        left join unit.directory u on u.id = c.unit_id
        order by c.unit_path, c.sort_key collate "C"
        """;
    private static final String EXEMPLARS = Figures.EXEMPLARS + """
        select e.registrant_id as id, e.unit_id, d.display_name as name, d.post, e.kind as what, null::int as year,
            u.name as unit_name, count(*) over () as total
        from exemplar e
        join people.directory d on d.id = e.registrant_id
        left join unit.directory u on u.id = e.unit_id
        where :code = 'dien-hinh' or (:code = 'dien-hinh-ca-nhan' and e.kind = 'individual')
            or (:code = 'dien-hinh-tap-the' and e.kind = 'collective')
            or (:code = 'dien-hinh-ho' and e.kind = 'household') or (:code = 'dien-hinh-moi' and e.new_exemplar)
        order by u.path, d.sort_key
        limit :limit offset :offset
        """;
    private static final String CONFERENCES = """
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
            count(*) over () as total
        from counted c
        join unit.directory u on u.id = c.unit_id
        where u.path <@ :path::ltree
        order by u.path
        limit :limit offset :offset
        """;
    private static final String DUTIES = """
        select d.duty_id as id, d.unit_id, u.name, '' as post, d.state as what, null::int as year,
            u.name as unit_name, count(*) over () as total
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

    FigureSources(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One row that was counted.
    ///
    /// @param id of the registrant, of the unit or of the duty, as the figure's group says
    /// @param what code of the award, of the kind or of the state
    public record Row(
            long id,
            long unitId,
            String name,
            String post,
            String what,
            @Nullable Integer year,
            @Nullable String unitName,
            long total) {}

    public List<Row> of(Figure figure, Counted over, int limit, int offset) {
        return switch (figure.group()) {
            case HONOURS ->
                page(HONOURS, over, limit, offset)
                        .param("awards", awards(figure))
                        .param("from", over.from())
                        .param("to", over.to())
                        .query(Row.class)
                        .list();
            case COMMENDED ->
                page(COMMENDED, over, limit, offset)
                        .param("awards", Figures.commendations())
                        .param("from", over.from())
                        .param("to", over.to())
                        .param("code", figure.code(), Types.VARCHAR)
                        .query(Row.class)
                        .list();
            case EXEMPLARS ->
                inSeason(EXEMPLARS, figure, over, limit, offset)
                        .query(Row.class)
                        .list();
            case CONFERENCES ->
                inSeason(CONFERENCES, figure, over, limit, offset)
                        .query(Row.class)
                        .list();
            case DUTIES ->
                inSeason(DUTIES, figure, over, limit, offset)
                        .param("today", clock.today())
                        .query(Row.class)
                        .list();
        };
    }

    private JdbcClient.StatementSpec inSeason(String sql, Figure figure, Counted over, int limit, int offset) {
        return page(sql, over, limit, offset)
                .param("season", over.season())
                .param("code", figure.code(), Types.VARCHAR);
    }

    private JdbcClient.StatementSpec page(String sql, Counted over, int limit, int offset) {
        return jdbc.sql(sql).param("path", over.path()).param("limit", limit).param("offset", offset);
    }

    private static String[] awards(Figure figure) {
        return FigureList.awardsOf(figure).stream().map(Award::code).toArray(String[]::new);
    }
}
