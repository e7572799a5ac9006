package vn.daihoi.publicity;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;

/// An item goes on telling of whoever goes on after a merge, whoever merges them.
@Component
class FollowMerges {
    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(RegistrantsMerged merged) {
        jdbc.sql("select publicity.follow(:from, :to)")
                .param("from", merged.absorbedId())
                .param("to", merged.survivorId())
                .query((_, _) -> true)
                .single();
    }

    @EventListener
    void on(MergeUndone undone) {
        jdbc.sql("select publicity.give_back(:to)")
                .param("to", undone.restoredId())
                .query((_, _) -> true)
                .single();
    }
}
