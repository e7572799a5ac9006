package vn.daihoi.exemplar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.FollowsMerges;

/// Exemplars follow the registrant that goes on after a merge, whoever merges. Where that one is an exemplar of the
/// season already, in whichever unit, both proposals stay, and the one of the absorbed entry says so (DX-113): people
/// decide which text goes on.
@Component
class FollowMerges extends FollowsMerges {
    FollowMerges(JdbcClient jdbc) {
        super(jdbc, "exemplar");
    }
}
