package vn.daihoi.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.BuiltOn;

/// A unit that has issued papers, or to which papers were sent, cannot go.
@Component
class PapersOfUnits implements BuiltOn {
    private static final String COUNT = """
        select count(distinct p.unit_id)
        from (select unit_id from paper.paper where unit_id = any (:ids)
            union all
            select unit_id from paper.recipient where unit_id = any (:ids)) p
        """;

    private final JdbcClient jdbc;

    PapersOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Finding> units(Collection<Long> ids) {
        var count = jdbc.sql(COUNT)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Finding("VB-140", Severity.BREACH, null, List.of(count), null));
    }
}
