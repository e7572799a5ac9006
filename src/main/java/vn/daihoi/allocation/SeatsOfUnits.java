package vn.daihoi.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.BuiltOn;

/// A unit to which seats of the congress were given by a decision, or whose own congress is being divided, cannot go.
@Component
class SeatsOfUnits implements BuiltOn {
    private static final String COUNT = """
        select count(distinct s.unit_id)
        from (select unit_id from allocation.seat where unit_id = any (:ids)
            union all
            select unit_id from allocation.scenario where unit_id = any (:ids)) s
        """;

    private final JdbcClient jdbc;

    SeatsOfUnits(JdbcClient jdbc) {
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
                : Optional.of(new Finding("PB-520", Severity.BREACH, null, List.of(count), null));
    }
}
