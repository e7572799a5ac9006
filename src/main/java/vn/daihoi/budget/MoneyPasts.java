package vn.daihoi.budget;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.report.figure.PastSource;

/// What the last congress spent, as its estimates of this season have it, for the results report: added up over the
/// same units as what is spent now.
@Repository
class MoneyPasts implements PastSource {
    private static final String SPENT = "thuc-chi";
    private static final String OF = """
        select count(*) as estimates, count(b.past_total) as number, coalesce(sum(b.past_total), 0)::bigint as total,
            min(b.past_name) filter (where b.past_total is not null) as name,
            min(b.conference_id) filter (where b.past_total is not null) as conference_id
        from budget.budget b
        join conference.progress c on c.conference_id = b.conference_id and c.season = :season
        join unit.directory u on u.id = b.unit_id
        where u.path <@ (select path from unit.directory where id = :unit)
        """;

    private final JdbcClient jdbc;

    MoneyPasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sum(long estimates, long number, long total, String name, long conferenceId) {
        String period() {
            return number > 1
                    ? "cộng từ %d dự toán có ghi kỳ trước".formatted(number)
                    : name.isEmpty() ? "kỳ trước" : name;
        }

        String at(long unitId) {
            return number > 1
                    ? "/results/figures/thuc-chi?unit=" + unitId
                    : "/conferences/" + conferenceId + "/budget#past";
        }
    }

    @Override
    public Set<String> codes() {
        return Set.of(SPENT);
    }

    @Override
    public List<Told> of(long unitId, String season) {
        return jdbc
                .sql(OF)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> new Sum(
                        row.getLong("estimates"),
                        row.getLong("number"),
                        row.getLong("total"),
                        row.getString("name") == null ? "" : row.getString("name"),
                        row.getLong("conference_id")))
                .list()
                .stream()
                .filter(sum -> sum.number > 0)
                .map(sum -> new Told(
                        SPENT,
                        sum.total,
                        sum.period(),
                        "Dự toán kinh phí, phần so với kỳ trước",
                        sum.at(unitId),
                        sum.number == sum.estimates))
                .toList();
    }
}
