package vn.daihoi.talk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.FollowsMerges;

/// A paper goes on with whoever goes on after a merge: who spoke last time is known also then.
@Component
class FollowMerges extends FollowsMerges {
    FollowMerges(JdbcClient jdbc) {
        super(jdbc, "talk");
    }
}
