package vn.daihoi.unit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanOwner;
import vn.daihoi.plan.PlanOwners;

/// Tells the module of plans which units plans belong to.
@Component
class OwnersOfPlans implements PlanOwners {
    private static final String BY_ID = """
        select id as unit_id, code, name, path::text as path
        from unit.unit
        where id = :id
        """;
    private static final String ROOT = """
        select id as unit_id, code, name, path::text as path
        from unit.unit
        where parent_id is null
        order by id
        limit 1
        """;

    private final JdbcClient jdbc;

    OwnersOfPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PlanOwner> find(long unitId) {
        return jdbc.sql(BY_ID).param("id", unitId).query(PlanOwner.class).optional();
    }

    @Override
    public Optional<PlanOwner> root() {
        return jdbc.sql(ROOT).query(PlanOwner.class).optional();
    }
}
