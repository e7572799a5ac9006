package vn.daihoi.delegate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit that keeps a list of delegates, or from which somebody stands on one, cannot go.
@Component
class ListsOfUnits extends CountedOn {
    private static final String COUNT = """
        select count(distinct l.unit_id)
        from (select unit_id from delegate.list where unit_id = any (:ids)
            union all
            select from_unit_id from delegate.entry where from_unit_id = any (:ids)) l
        """;

    ListsOfUnits(JdbcClient jdbc) {
        super(jdbc, "DB-345", COUNT);
    }
}
