package vn.daihoi.exemplar;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;

/// Exemplars follow the registrant that goes on after a merge. Where that one is an exemplar of the season already,
/// both proposals stay, and the one of the absorbed entry says so (DX-113): people decide which text goes on.
@Component
class FollowMerges {
    private static final String REDIRECT = """
        with moved as (
            update exemplar.exemplar e
            set registrant_id = :survivor, version = version + 1
            where e.registrant_id = :absorbed and not exists (
                select from exemplar.exemplar other
                where other.season = e.season and other.registrant_id = :survivor)
            returning e.id
        )
        insert into exemplar.redirect (merge_id, exemplar_id) select :merge, id from moved
        """;
    private static final String GIVE_BACK = """
        update exemplar.exemplar e
        set registrant_id = :restored, version = version + 1
        from exemplar.redirect r
        where r.merge_id = :merge and r.exemplar_id = e.id
        """;
    private static final String FORGET = "delete from exemplar.redirect where merge_id = :merge";

    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void merged(RegistrantsMerged merged) {
        jdbc.sql(REDIRECT)
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .param("merge", merged.mergeId())
                .update();
    }

    @EventListener
    void undone(MergeUndone undone) {
        jdbc.sql(GIVE_BACK)
                .param("restored", undone.restoredId())
                .param("merge", undone.mergeId())
                .update();
        jdbc.sql(FORGET).param("merge", undone.mergeId()).update();
    }
}
