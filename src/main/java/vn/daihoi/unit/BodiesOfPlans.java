package vn.daihoi.unit;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.NamedBodies;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Tells readers of a plan the names of the bodies in it. Whom the plan names is no secret from whom it binds, so the
/// names are read past the reader's own subtree.
@Component
class BodiesOfPlans implements NamedBodies {
    private static final String NAMES = "select code, name from unit.unit where code = any (:codes)";

    private final JdbcClient jdbc;

    BodiesOfPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> codes) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc
                        .sql(NAMES)
                        .param("codes", codes.toArray(String[]::new))
                        .query((row, _) -> Map.entry(row.getString("code"), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first)));
    }
}
