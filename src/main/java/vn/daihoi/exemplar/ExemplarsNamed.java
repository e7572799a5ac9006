package vn.daihoi.exemplar;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.NamedElsewhere;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whoever is an exemplar, also of a unit that the reader does not see, stays in the register.
@Component
class ExemplarsNamed implements NamedElsewhere {
    private static final String COUNT = "select exemplar.named(:ids::bigint[])";

    private final JdbcClient jdbc;

    ExemplarsNamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> among(Collection<Long> registrantIds) {
        var count = jdbc.sql(COUNT)
                .param("ids", registrantIds.toArray(Long[]::new))
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(new Finding("DX-150", Severity.BREACH, null, List.of(count), null));
    }
}
