package vn.daihoi.people;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.BuiltOn;

/// A unit with people in the register cannot go.
@Component
class PeopleOfUnits implements BuiltOn {
    private static final String COUNT = "select count(*) from people.registrant where unit_id = any (:ids)";

    private final JdbcClient jdbc;

    PeopleOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Finding> units(Collection<Long> ids) {
        var count = jdbc.sql(COUNT)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
        return count == 0 ? Optional.empty() : Optional.of(RegistrantRules.breach("NG-173", count));
    }
}
