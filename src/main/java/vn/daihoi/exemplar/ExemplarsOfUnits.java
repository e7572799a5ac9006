package vn.daihoi.exemplar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit that has proposed exemplars cannot go.
@Component
class ExemplarsOfUnits extends CountedOn {
    private static final String COUNT = "select count(*) from exemplar.exemplar where unit_id = any (:ids)";

    ExemplarsOfUnits(JdbcClient jdbc) {
        super(jdbc, "DX-151", COUNT);
    }
}
