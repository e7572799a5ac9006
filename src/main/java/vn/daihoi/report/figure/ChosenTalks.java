package vn.daihoi.report.figure;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.unit.Unit;

/// Papers of exemplars at the conferences of a unit and of those below it (KH128 II.4.b).
@Repository
class ChosenTalks implements FigureSource {
    private static final String TALKS = """
        with chosen as (
            select k.id, k.registrant_id, k.unit_id, k.from_unit_id, k.state, u.path as unit_path,
                t.kind = 'person' and t.work = 'truc-tiep' as direct, t.kind = 'person' and t.sex = 'nu' as woman
            from talk.directory k
            join unit.directory u on u.id = k.unit_id
            join people.trait t on t.registrant_id = k.registrant_id
            where k.season = :season and u.path <@ :path::ltree)
        """;
    private static final String COUNT = TALKS + """
        select count(*) as "tham-luan", count(*) filter (where state = 'frozen') as "tham-luan-da-chot",
            count(*) filter (where direct) as "tham-luan-truc-tiep", count(*) filter (where woman) as "tham-luan-phu-nu"
        from chosen
        """;
    private static final String PAGE = TALKS + """
        select c.registrant_id as id, c.unit_id, d.display_name as name, d.post, 'talk.state.' || c.state as what,
            null::int as year, f.name as unit_name, '/talks/' || c.id as href
        from chosen c
        join people.directory d on d.id = c.registrant_id
        left join unit.directory f on f.id = c.from_unit_id
        where case :code
            when 'tham-luan' then true when 'tham-luan-da-chot' then c.state = 'frozen'
            when 'tham-luan-truc-tiep' then c.direct else c.woman end
        order by c.unit_path, d.sort_key collate "C", c.id
        limit :limit offset :offset
        """;

    private final JdbcClient jdbc;

    ChosenTalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FigureGroup group() {
        return FigureGroup.TALKS;
    }

    @Override
    public Map<String, Long> numbers(Counted over) {
        return bound(COUNT, over).query((row, _) -> Columns.of(row)).single();
    }

    @Override
    public List<FigureSources.Row> rows(Figure figure, Counted over, int limit, int offset) {
        return bound(PAGE, over)
                .param("code", figure.code())
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureSources.Row.class)
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
