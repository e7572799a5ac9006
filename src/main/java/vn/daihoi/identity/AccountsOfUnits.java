package vn.daihoi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.BuiltOn;

/// A unit with accounts cannot go.
@Component
class AccountsOfUnits implements BuiltOn {
    private static final String COUNT = "select count(*) from identity.account where unit_id = any (:ids)";

    private final JdbcClient jdbc;

    AccountsOfUnits(JdbcClient jdbc) {
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
                : Optional.of(new Finding("TK-150", Severity.BREACH, null, List.of(count), null));
    }
}
