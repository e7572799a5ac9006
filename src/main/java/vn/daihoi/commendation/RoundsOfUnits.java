package vn.daihoi.commendation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit that has a commendation round, or on whose desk a proposal lies, cannot go.
@Component
class RoundsOfUnits extends CountedOn {
    private static final String COUNT = """
        select (select count(*) from commendation.round where unit_id = any (:ids))
            + (select count(*) from commendation.proposal where desk_id = any (:ids) and desk_round_id is null)
        """;

    RoundsOfUnits(JdbcClient jdbc) {
        super(jdbc, "KT-502", COUNT);
    }
}
