package vn.daihoi.allocation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit to which seats of the congress were given by a decision, or whose own congress is being divided, cannot go.
@Component
class SeatsOfUnits extends CountedOn {
    private static final String COUNT = """
        select count(distinct s.unit_id)
        from (select unit_id from allocation.seat where unit_id = any (:ids)
            union all
            select unit_id from allocation.scenario where unit_id = any (:ids)) s
        """;

    SeatsOfUnits(JdbcClient jdbc) {
        super(jdbc, "PB-520", COUNT);
    }
}
