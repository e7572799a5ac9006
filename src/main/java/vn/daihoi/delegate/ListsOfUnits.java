package vn.daihoi.delegate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.BuiltOn;

/// A unit that keeps a list of delegates, or from which somebody stands on one, cannot go.
@Component
class ListsOfUnits implements BuiltOn {
    private static final String COUNT = """
        select count(distinct l.unit_id)
        from (select unit_id from delegate.list where unit_id = any (:ids)
            union all
            select from_unit_id from delegate.entry where from_unit_id = any (:ids)) l
        """;

    private final JdbcClient jdbc;

    ListsOfUnits(JdbcClient jdbc) {
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
                : Optional.of(new Finding("DB-345", Severity.BREACH, null, List.of(count), null));
    }
}
