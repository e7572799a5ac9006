package vn.daihoi.commendation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.FollowsMerges;

/// Proposals follow the registrant that goes on after a merge, whoever merges. Where a round then has the same proposal
/// twice, the one for the absorbed entry stays as it is, and is told to be taken out.
@Component
class FollowMerges extends FollowsMerges {
    FollowMerges(JdbcClient jdbc) {
        super(jdbc, "commendation");
    }
}
