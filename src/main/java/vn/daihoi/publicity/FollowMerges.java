package vn.daihoi.publicity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.FollowsMerges;

/// An item goes on telling of whoever goes on after a merge.
@Component
class FollowMerges extends FollowsMerges {
    FollowMerges(JdbcClient jdbc) {
        super(jdbc, "publicity");
    }
}
