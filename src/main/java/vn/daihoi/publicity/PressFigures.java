package vn.daihoi.publicity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureGroup;
import vn.daihoi.report.figure.FigureSource;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.unit.Unit;

/// What the press has published, for the results report: by a unit, about it, or about somebody of it or of those below
/// (KH128 III.4).
@Repository
class PressFigures implements FigureSource {
    private static final String ITEMS = """
        with told as (
            select i.id, i.unit_id, i.phase, i.title, i.genre, i.published_on, i.planned_on
            from publicity.item i
            where i.season = :season and (
                i.unit_id in (select id from unit.directory where path <@ :path::ltree)
                or i.about_unit_id in (select id from unit.directory where path <@ :path::ltree)
                or exists (select from publicity.subject s
                    join people.directory d on d.id = s.registrant_id
                    join unit.directory u on u.id = d.unit_id
                    where s.item_id = i.id and u.path <@ :path::ltree)))
        """;
    private static final String COUNT = ITEMS + """
        select phase, count(*) filter (where published_on is not null) as published,
            count(*) filter (where published_on is null) as planned
        from told
        group by phase
        """;
    private static final String PAGE = ITEMS + """
        select t.id, t.unit_id, t.title as name, to_char(coalesce(t.published_on, t.planned_on), 'DD/MM/YYYY') as post,
            'publicity.genre.' || t.genre as what, null::int as year, u.name as unit_name,
            '/publicity/items/' || t.id as href
        from told t
        left join unit.directory u on u.id = t.unit_id
        where (t.published_on is null) = :planned and (:phase = '' or t.phase = :phase)
        order by coalesce(t.published_on, t.planned_on), t.id
        limit :limit offset :offset
        """;
    private static final Map<String, Phase> PHASES =
            Map.of("bao-chi-truoc", Phase.BEFORE, "bao-chi-trong", Phase.DURING, "bao-chi-sau", Phase.AFTER);
    private static final String PLANNED = "bao-chi-du-kien";

    private final JdbcClient jdbc;

    PressFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FigureGroup group() {
        return FigureGroup.PRESS;
    }

    @Override
    public Map<String, Long> numbers(Counted over) {
        var numbers = new HashMap<String, Long>();
        bound(COUNT, over).query(row -> {
            var published = row.getLong("published");
            var phase = Phase.coded(row.getString("phase")).orElseThrow();
            numbers.merge("bao-chi", published, Long::sum);
            numbers.merge(PLANNED, row.getLong("planned"), Long::sum);
            PHASES.forEach((code, one) -> numbers.merge(code, one == phase ? published : 0, Long::sum));
        });
        return numbers;
    }

    @Override
    public List<FigureSources.Row> rows(Figure figure, Counted over, int limit, int offset) {
        var phase = PHASES.get(figure.code());
        return bound(PAGE, over)
                .param("planned", figure.code().equals(PLANNED))
                .param("phase", phase == null ? "" : phase.code())
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureSources.Row.class)
                .list();
    }

    @Override
    public String listAt(Unit unit) {
        return "/publicity/coverage";
    }

    private JdbcClient.StatementSpec bound(String sql, Counted over) {
        return jdbc.sql(sql).param("path", over.path()).param("season", over.season());
    }
}
