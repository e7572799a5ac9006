package vn.daihoi.report.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.unit.Unit;

/// Exemplars the units have proposed, and those chosen for the congress: by kind, by field, direct workers, women,
/// minorities, new ones (KH128 II.1.d, II.2.b).
@Repository
class ProposedExemplars implements FigureSource {
    private static final String PROPOSED = """
        with proposed as (
            select e.id, e.registrant_id, e.unit_id, u.path as unit_path, u.name as unit_name, e.field, e.state,
                e.state = 'chosen' as chosen, t.kind = 'person' as person, t.kind = 'collective' as collective,
                t.kind = 'household' as household, t.kind = 'person' and t.work = 'truc-tiep' as direct,
                t.kind = 'person' and t.sex = 'nu' as woman,
                t.kind = 'person' and t.ethnicity not in ('Kinh', 'Người nước ngoài') as minority,
                t.new_exemplar as fresh
            from exemplar.directory e
            join unit.directory u on u.id = e.unit_id
            join people.trait t on t.registrant_id = e.registrant_id
            where e.season = :season and e.state in ('proposed', 'taken_up', 'chosen', 'not_taken')
                and u.path <@ :path::ltree)
        """;
    private static final String COUNT = PROPOSED + """
        select chosen, field, count(*) as total, count(*) filter (where person) as "-ca-nhan",
            count(*) filter (where collective) as "-tap-the", count(*) filter (where household) as "-ho",
            count(*) filter (where direct) as "-truc-tiep", count(*) filter (where woman) as "-phu-nu",
            count(*) filter (where minority) as "-dan-toc-thieu-so", count(*) filter (where fresh) as "-moi"
        from proposed
        group by chosen, field
        """;
    private static final String PAGE = PROPOSED + """
        select p.registrant_id as id, p.unit_id, d.display_name as name, d.post, 'exemplar.state.' || p.state as what,
            null::int as year, p.unit_name, '/exemplars/' || p.id as href
        from proposed p
        join people.directory d on d.id = p.registrant_id
        where (p.chosen or not :chosen)
            and case :what
                when '' then true when '-ca-nhan' then p.person when '-tap-the' then p.collective
                when '-ho' then p.household when '-truc-tiep' then p.direct when '-phu-nu' then p.woman
                when '-dan-toc-thieu-so' then p.minority when '-moi' then p.fresh else p.field = :field end
        order by p.unit_path, d.sort_key collate "C", p.id
        limit :limit offset :offset
        """;
    private static final List<String> TRAITS =
            List.of("", "-ca-nhan", "-tap-the", "-ho", "-truc-tiep", "-phu-nu", "-dan-toc-thieu-so", "-moi");
    private static final String TOTAL = "total";
    private static final String ALL = "de-nghi";
    private static final String CHOSEN = "duoc-chon";

    private final JdbcClient jdbc;

    ProposedExemplars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FigureGroup group() {
        return FigureGroup.PROPOSED;
    }

    @Override
    public Map<String, Long> numbers(Counted over) {
        var numbers = new HashMap<String, Long>();
        bound(COUNT, over).query(row -> {
            var chosen = row.getBoolean("chosen");
            for (var trait : TRAITS) {
                add(numbers, chosen, trait, row.getLong(trait.isEmpty() ? TOTAL : trait));
            }
            @Nullable String field = row.getString("field");
            if (field != null) {
                add(numbers, chosen, "-linh-vuc-" + field, row.getLong(TOTAL));
            }
        });
        return numbers;
    }

    private static void add(Map<String, Long> numbers, boolean chosen, String what, long number) {
        numbers.merge(ALL + what, number, Long::sum);
        if (chosen) {
            numbers.merge(CHOSEN + what, number, Long::sum);
        }
    }

    @Override
    public List<FigureSources.Row> rows(Figure figure, Counted over, int limit, int offset) {
        var chosen = figure.code().startsWith(CHOSEN);
        return bound(PAGE, over)
                .param("chosen", chosen)
                .param("what", figure.code().substring((chosen ? CHOSEN : ALL).length()))
                .param("field", figure.field().map(field -> field.code()).orElse(""))
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureSources.Row.class)
                .list();
    }

    @Override
    public String listAt(Unit unit) {
        return "/exemplars?under=" + unit.code();
    }

    private JdbcClient.StatementSpec bound(String sql, Counted over) {
        return jdbc.sql(sql).param("path", over.path()).param("season", over.season());
    }
}
