package vn.daihoi.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Things of units that one statement counts: while there are any, their units stay.
public abstract class CountedOn implements BuiltOn {
    private final JdbcClient jdbc;
    private final String code;
    private final String count;

    /// @param code of the finding, which is told the count
    /// @param count a statement over the units `:ids`
    protected CountedOn(JdbcClient jdbc, String code, String count) {
        this.jdbc = jdbc;
        this.code = code;
        this.count = count;
    }

    @Override
    public final Optional<Finding> units(Collection<Long> ids) {
        var found = jdbc.sql(count)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
        return found == 0
                ? Optional.empty()
                : Optional.of(new Finding(code, Severity.BREACH, null, List.of(found), null));
    }
}
