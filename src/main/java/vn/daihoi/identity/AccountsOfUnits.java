package vn.daihoi.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// A unit with accounts cannot go.
@Component
class AccountsOfUnits extends CountedOn {
    private static final String COUNT = "select count(*) from identity.account where unit_id = any (:ids)";

    AccountsOfUnits(JdbcClient jdbc) {
        super(jdbc, "TK-150", COUNT);
    }
}
