package vn.daihoi.conference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit whose conference was begun cannot go.
@Component
class ConferencesOfUnits extends CountedOn {
    private static final String COUNT = "select count(*) from conference.conference where unit_id = any (:ids)";

    ConferencesOfUnits(JdbcClient jdbc) {
        super(jdbc, "HN-650", COUNT);
    }
}
