package vn.daihoi.budget;

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

/// Approved estimates of a unit and of those below it, and what was spent, in đồng, for the results report. An estimate
/// counts once it is approved: until then its quantities move with the lists.
@Repository
class MoneyFigures implements FigureSource {
    private static final String MONEY = """
        with money as (
            select b.conference_id, b.unit_id, u.path as unit_path, u.name as unit_name,
                sum(case when b.state = 'approved' then l.frozen::bigint * l.times * l.price end) as estimated,
                sum(l.actual) as spent
            from budget.budget b
            join conference.progress c on c.conference_id = b.conference_id and c.season = :season
            join unit.directory u on u.id = b.unit_id
            join budget.line l on l.conference_id = b.conference_id
            where u.path <@ :path::ltree
            group by b.conference_id, b.unit_id, u.path, u.name)
        """;
    private static final String SUMS = MONEY + """
        select coalesce(sum(estimated), 0)::bigint as estimated, coalesce(sum(spent), 0)::bigint as spent from money
        """;
    private static final String PAGE = MONEY + """
        select conference_id, unit_id, unit_name, case :code when 'du-toan' then estimated else spent end as amount
        from money
        where case :code when 'du-toan' then estimated else spent end is not null
        order by unit_path, conference_id
        limit :limit offset :offset
        """;

    private final JdbcClient jdbc;

    MoneyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FigureGroup group() {
        return FigureGroup.MONEY;
    }

    @Override
    public Map<String, Long> numbers(Counted over) {
        return bound(SUMS, over)
                .query((row, _) -> Map.of("du-toan", row.getLong("estimated"), "thuc-chi", row.getLong("spent")))
                .single();
    }

    @Override
    public List<FigureSources.Row> rows(Figure figure, Counted over, int limit, int offset) {
        return bound(PAGE, over)
                .param("code", figure.code())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new FigureSources.Row(
                        row.getLong("conference_id"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        "",
                        Money.show(row.getLong("amount")),
                        null,
                        row.getString("unit_name"),
                        "/conferences/" + row.getLong("conference_id") + "/budget"))
                .list();
    }

    @Override
    public String listAt(Unit unit) {
        return "/units/" + unit.id() + "/conference";
    }

    private JdbcClient.StatementSpec bound(String sql, Counted over) {
        return jdbc.sql(sql).param("path", over.path()).param("season", over.season());
    }
}
