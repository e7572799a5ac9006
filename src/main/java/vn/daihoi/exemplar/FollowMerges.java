package vn.daihoi.exemplar;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;

/// Exemplars follow the registrant that goes on after a merge, whoever merges. Where that one is an exemplar of the
/// season already, in whichever unit, both proposals stay, and the one of the absorbed entry says so (DX-113): people
/// decide which text goes on.
@Component
class FollowMerges {
    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void merged(RegistrantsMerged merged) {
        jdbc.sql("select exemplar.follow(:merge, :survivor, :absorbed)")
                .param("merge", merged.mergeId())
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .query((_, _) -> true)
                .single();
    }

    @EventListener
    void undone(MergeUndone undone) {
        jdbc.sql("select exemplar.give_back(:merge, :restored)")
                .param("merge", undone.mergeId())
                .param("restored", undone.restoredId())
                .query((_, _) -> true)
                .single();
    }
}
