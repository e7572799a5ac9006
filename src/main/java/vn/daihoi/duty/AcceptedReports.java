package vn.daihoi.duty;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.ReopeningCheck;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// Reports that stand accepted (KH128 III.5): what they tell of a conference cannot be taken back under them.
@Component
class AcceptedReports implements ReopeningCheck {
    private static final String OF_CONFERENCE = """
        select d.citation, d.name, s.state
        from duty.duty d
        join duty.dossier s on s.duty_id = d.id
        where d.unit_id = :unit and d.season = :season and d.document = 'report' and d.until is null
        for update of d
        """;

    private final JdbcClient jdbc;

    AcceptedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds the duty's row, so that no acceptance slips in between.
    @Override
    public List<Finding> against(long unitId, String season) {
        return jdbc
                .sql(OF_CONFERENCE)
                .param("unit", unitId)
                .param("season", season)
                .query((row, _) -> row.getString("state").equals("accepted")
                        ? List.of(Finding.breach(
                                "NOP-219", Citation.of(row.getString("citation")), row.getString("name")))
                        : List.<Finding>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
