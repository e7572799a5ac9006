package vn.daihoi.paper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit that has issued papers, or to which papers were sent, cannot go.
@Component
class PapersOfUnits extends CountedOn {
    private static final String COUNT = """
        select count(distinct p.unit_id)
        from (select unit_id from paper.paper where unit_id = any (:ids)
            union all
            select unit_id from paper.recipient where unit_id = any (:ids)) p
        """;

    PapersOfUnits(JdbcClient jdbc) {
        super(jdbc, "VB-140", COUNT);
    }
}
