package vn.daihoi.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit with people in the register cannot go.
@Component
class PeopleOfUnits extends CountedOn {
    private static final String COUNT = "select count(*) from people.registrant where unit_id = any (:ids)";

    PeopleOfUnits(JdbcClient jdbc) {
        super(jdbc, "NG-173", COUNT);
    }
}
