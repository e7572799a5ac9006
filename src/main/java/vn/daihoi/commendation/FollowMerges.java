package vn.daihoi.commendation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;

/// Proposals follow the registrant that goes on after a merge, whoever merges. Where a round then has the same proposal
/// twice, the one for the absorbed entry stays as it is, and is told to be taken out.
@Component
class FollowMerges {
    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(RegistrantsMerged merged) {
        jdbc.sql("select commendation.follow(:merge, :survivor, :absorbed)")
                .param("merge", merged.mergeId())
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .query((_, _) -> true)
                .single();
    }

    @EventListener
    void on(MergeUndone undone) {
        jdbc.sql("select commendation.give_back(:merge, :restored)")
                .param("merge", undone.mergeId())
                .param("restored", undone.restoredId())
                .query((_, _) -> true)
                .single();
    }
}
