package vn.daihoi.commendation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;

/// Proposals follow the registrant that goes on after a merge. Where a round then has the same proposal twice, the one
/// for the absorbed entry stays as it is, and is told to be taken out.
@Component
class FollowMerges {
    private static final String REDIRECT = """
        with moved as (
            update commendation.proposal p
            set registrant_id = :survivor, version = version + 1
            where p.registrant_id = :absorbed and not exists (
                select from commendation.proposal o
                where o.round_id = p.round_id and o.registrant_id = :survivor and o.award = p.award
                    and o.rank = p.rank)
            returning p.id, p.unit_id
        )
        insert into commendation.redirect (merge_id, proposal_id, unit_id)
        select :merge, id, unit_id from moved
        """;
    private static final String GIVE_BACK = """
        update commendation.proposal p
        set registrant_id = :restored, version = version + 1
        from commendation.redirect r
        where r.merge_id = :merge and r.proposal_id = p.id
        """;
    private static final String FORGET = "delete from commendation.redirect where merge_id = :merge";

    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(RegistrantsMerged merged) {
        jdbc.sql(REDIRECT)
                .param("merge", merged.mergeId())
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .update();
    }

    @EventListener
    void on(MergeUndone undone) {
        jdbc.sql(GIVE_BACK)
                .param("merge", undone.mergeId())
                .param("restored", undone.restoredId())
                .update();
        jdbc.sql(FORGET).param("merge", undone.mergeId()).update();
    }
}
