package vn.daihoi.commendation;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.NamedElsewhere;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whoever is proposed for an honour, also by a unit that the reader does not see, stays in the register.
@Component
class ProposedNamed implements NamedElsewhere {
    private static final String COUNT = "select commendation.named(:ids::bigint[])";

    private final JdbcClient jdbc;

    ProposedNamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> among(Collection<Long> registrantIds) {
        var count = jdbc.sql(COUNT)
                .param("ids", registrantIds.toArray(Long[]::new))
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(new Finding("KT-501", Severity.BREACH, null, List.of(count), null));
    }
}
