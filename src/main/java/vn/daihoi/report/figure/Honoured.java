package vn.daihoi.report.figure;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;

/// Honours given over the years of a report, and who holds them: the numbers and the rows behind them.
@Repository
class Honoured {
    private static final String GIVEN = """
        select below, award, number from people.given_below(:path::ltree, :from, :to)
        """;
    private static final String HOLDERS = """
        select below, kind, sex, work, sector, economy, minority, number
        from people.holders_below(:path::ltree, :awards, :from, :to)
        """;
    private static final String GIVEN_PAGE = """
        select registrant_id as id, unit_id, name, post, award as what, year::int as year, unit_name, '' as href
        from people.given_page(:path::ltree, :awards, :from, :to, :limit, :offset)
        """;
    private static final String HOLDERS_PAGE = """
        select registrant_id as id, unit_id, name, post, '' as what, null::int as year, unit_name, '' as href
        from people.holders_page(:path::ltree, :awards, :from, :to, :kind, :sex, :work, :sectors::text[], :notEconomy,
            :minority, :limit, :offset)
        """;
    private static final String[] COMMENDATIONS = Awards.all().stream()
            .filter(award -> award.family() == AwardFamily.COMMENDATION)
            .map(Award::code)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    Honoured(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Given(String below, String award, long number) {}

    void addGivenTo(Parts parts, Counted over) {
        years(GIVEN, over)
                .query(Given.class)
                .list()
                .forEach(given -> Awards.coded(given.award()).stream()
                        .flatMap(award -> FigureList.codesOf(award).stream())
                        .forEach(code -> parts.add(given.below(), code, given.number())));
    }

    void addHoldersTo(Parts parts, Counted over) {
        years(HOLDERS, over)
                .param("awards", COMMENDATIONS)
                .query(Who.Alike.class)
                .list()
                .forEach(alike -> Who.BY_CODE.forEach((code, who) -> {
                    if (who.counts(alike)) {
                        parts.add(alike.below(), code, alike.number());
                    }
                }));
    }

    List<FigureSources.Row> honours(Figure figure, Counted over, int limit, int offset) {
        return years(GIVEN_PAGE, over)
                .param(
                        "awards",
                        FigureList.awardsOf(figure).stream().map(Award::code).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureSources.Row.class)
                .list();
    }

    List<FigureSources.Row> holders(Figure figure, Counted over, int limit, int offset) {
        var who = Who.BY_CODE.get(figure.code());
        if (who == null) {
            return List.of();
        }
        var sectors = who.sectors();
        return years(HOLDERS_PAGE, over)
                .param("awards", COMMENDATIONS)
                .param("kind", who.kind())
                .param("sex", who.sex(), Types.VARCHAR)
                .param("work", who.work(), Types.VARCHAR)
                .param("sectors", sectors == null ? null : sectors.toArray(String[]::new), Types.ARRAY)
                .param("notEconomy", who.notEconomy(), Types.VARCHAR)
                .param("minority", who.minority(), Types.BOOLEAN)
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureSources.Row.class)
                .list();
    }

    private JdbcClient.StatementSpec years(String sql, Counted over) {
        return jdbc.sql(sql)
                .param("path", over.path())
                .param("from", over.from())
                .param("to", over.to());
    }
}
