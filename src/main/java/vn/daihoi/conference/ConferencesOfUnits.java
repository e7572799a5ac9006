package vn.daihoi.conference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.BuiltOn;

/// A unit whose conference was begun cannot go.
@Component
class ConferencesOfUnits implements BuiltOn {
    private static final String COUNT = "select count(*) from conference.conference where unit_id = any (:ids)";

    private final JdbcClient jdbc;

    ConferencesOfUnits(JdbcClient jdbc) {
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
                : Optional.of(new Finding("HN-650", Severity.BREACH, null, List.of(count), null));
    }
}
