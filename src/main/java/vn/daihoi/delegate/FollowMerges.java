package vn.daihoi.delegate;

import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.shared.SeasonClock;

/// Lines follow the registrant that goes on after a merge. Where that one stands on the same list already, the line of
/// the absorbed one is withdrawn: nobody is entered twice.
@Component
class FollowMerges {
    private static final String REDIRECT = """
        with moved as (
            update delegate.entry e
            set registrant_id = :survivor, version = version + 1
            where e.registrant_id = :absorbed and not exists (
                select from delegate.entry other where other.list_id = e.list_id and other.registrant_id = :survivor)
            returning e.id, e.unit_id
        )
        insert into delegate.redirect (merge_id, entry_id, unit_id)
        select :merge, id, unit_id from moved
        """;
    private static final String REMEMBER = """
        insert into delegate.redirect (merge_id, entry_id, unit_id, state_was)
        select :merge, id, unit_id, state
        from delegate.entry
        where registrant_id = :absorbed and state not in ('replaced', 'withdrawn')
        """;
    private static final String WITHDRAW = """
        update delegate.entry
        set state = 'withdrawn', state_reason = 'Gộp trùng: người này đã có trong danh sách', state_at = :at,
            version = version + 1
        where id in (select entry_id from delegate.redirect where merge_id = :merge and state_was is not null)
        """;
    private static final String GIVE_BACK = """
        update delegate.entry e
        set registrant_id = :restored, version = version + 1
        from delegate.redirect r
        where r.merge_id = :merge and r.entry_id = e.id and r.state_was is null
        """;
    private static final String BRING_BACK = """
        update delegate.entry e
        set state = r.state_was, state_reason = null, state_at = :at, version = version + 1
        from delegate.redirect r
        where r.merge_id = :merge and r.entry_id = e.id and r.state_was is not null and e.state = 'withdrawn'
        """;
    private static final String FORGET = "delete from delegate.redirect where merge_id = :merge";

    private final JdbcClient jdbc;
    private final SeasonClock clock;

    FollowMerges(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(RegistrantsMerged merged) {
        jdbc.sql(REDIRECT)
                .param("merge", merged.mergeId())
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .update();
        jdbc.sql(REMEMBER)
                .param("merge", merged.mergeId())
                .param("absorbed", merged.absorbedId())
                .update();
        jdbc.sql(WITHDRAW)
                .param("merge", merged.mergeId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @EventListener
    void on(MergeUndone undone) {
        jdbc.sql(GIVE_BACK)
                .param("merge", undone.mergeId())
                .param("restored", undone.restoredId())
                .update();
        jdbc.sql(BRING_BACK)
                .param("merge", undone.mergeId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql(FORGET).param("merge", undone.mergeId()).update();
    }
}
