package vn.daihoi.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Lines follow the registrant that goes on after a merge. Where that one stands on the same list already, the line of
/// the absorbed one is withdrawn: nobody is entered twice. A delegate stays one: what the absorbed one was goes over to
/// the line that stays, where that one was only a reserve or out.
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
    private static final String ON_LISTS = """
        select e.list_id, array_agg(e.id order by e.id) as ids
        from delegate.entry e
        where e.registrant_id in (:survivor, :absorbed) and exists (
            select from delegate.entry gone where gone.list_id = e.list_id and gone.registrant_id = :absorbed)
        group by e.list_id
        order by e.list_id
        """;
    private static final String ON_LISTS_OF = """
        select e.list_id, array_agg(e.id order by e.id) as ids
        from delegate.redirect r
        join delegate.entry e on e.id = r.entry_id
        where r.merge_id = :merge
        group by e.list_id
        order by e.list_id
        """;
    private static final String REMEMBER_WEAKER = """
        insert into delegate.redirect (merge_id, entry_id, unit_id, was)
        select :merge, stays.id, stays.unit_id, to_jsonb(stays)
        from delegate.entry stays
        join delegate.entry gone on gone.list_id = stays.list_id and gone.registrant_id = :absorbed
        where stays.registrant_id = :survivor
            and case when stays.state in ('replaced', 'withdrawn') then 0 when stays.reserve is null then 2 else 1 end
            < case when gone.state in ('replaced', 'withdrawn') then 0 when gone.reserve is null then 2 else 1 end
        """;
    private static final String TAKE_OVER = """
        update delegate.entry stays
        set kind = gone.kind, represents = gone.represents, group_code = gone.group_code,
            from_unit_id = gone.from_unit_id, reserve = gone.reserve, note = gone.note, ex_officio = gone.ex_officio,
            source_entry_id = gone.source_entry_id, state = gone.state, state_at = gone.state_at,
            state_by = gone.state_by, state_reason = gone.state_reason, version = stays.version + 1
        from delegate.redirect r, delegate.entry gone
        where r.merge_id = :merge and r.was is not null and r.entry_id = stays.id
            and gone.list_id = stays.list_id and gone.registrant_id = :absorbed
        """;
    private static final String HAND_BACK = """
        update delegate.entry stays
        set kind = was.kind, represents = was.represents, group_code = was.group_code,
            from_unit_id = was.from_unit_id, reserve = was.reserve, note = was.note, ex_officio = was.ex_officio,
            source_entry_id = was.source_entry_id, state = was.state, state_at = was.state_at,
            state_by = was.state_by, state_reason = was.state_reason, version = stays.version + 1
        from delegate.redirect r, jsonb_populate_record(null::delegate.entry, r.was) was
        where r.merge_id = :merge and r.was is not null and r.entry_id = stays.id
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
        where r.merge_id = :merge and r.entry_id = e.id and r.state_was is null and r.was is null
        """;
    private static final String BRING_BACK = """
        update delegate.entry e
        set state = r.state_was, state_reason = null, state_at = :at, version = version + 1
        from delegate.redirect r
        where r.merge_id = :merge and r.entry_id = e.id and r.state_was is not null and e.state = 'withdrawn'
        """;
    private static final String FORGET = "delete from delegate.redirect where merge_id = :merge";

    private final JdbcClient jdbc;
    private final Editing editing;
    private final DelegateLists lists;
    private final Units units;
    private final SeasonClock clock;

    FollowMerges(JdbcClient jdbc, Editing editing, DelegateLists lists, Units units, SeasonClock clock) {
        this.jdbc = jdbc;
        this.editing = editing;
        this.lists = lists;
        this.units = units;
        this.clock = clock;
    }

    /// The lines of one list that a merge touches.
    private record Touched(long listId, List<Long> ids) {}

    @EventListener
    void on(RegistrantsMerged merged) {
        var touched = jdbc.sql(ON_LISTS)
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .query((row, _) -> touched(row))
                .list();
        asOneAct("merged", touched, () -> {
            jdbc.sql(REDIRECT).params(of(merged)).update();
            jdbc.sql(REMEMBER_WEAKER).params(of(merged)).update();
            jdbc.sql(TAKE_OVER).params(of(merged)).update();
            jdbc.sql(REMEMBER).params(of(merged)).update();
            jdbc.sql(WITHDRAW)
                    .param("merge", merged.mergeId())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        });
    }

    @EventListener
    void on(MergeUndone undone) {
        var touched = jdbc.sql(ON_LISTS_OF)
                .param("merge", undone.mergeId())
                .query((row, _) -> touched(row))
                .list();
        asOneAct("unmerged", touched, () -> {
            jdbc.sql(GIVE_BACK)
                    .param("merge", undone.mergeId())
                    .param("restored", undone.restoredId())
                    .update();
            jdbc.sql(HAND_BACK).param("merge", undone.mergeId()).update();
            jdbc.sql(BRING_BACK)
                    .param("merge", undone.mergeId())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            jdbc.sql(FORGET).param("merge", undone.mergeId()).update();
        });
    }

    /// An act of the system: it is taken back by undoing the merge in the register, not on the list.
    private void asOneAct(String what, List<Touched> touched, Runnable work) {
        var opened = new ArrayList<Editing.Opened>();
        var before = new ArrayList<String>();
        for (var one : touched) {
            var list = lists.lock(one.listId());
            var unit = units.find(list.unitId()).orElseThrow();
            opened.add(new Editing.Opened(Actor.SYSTEM, unit, list));
            before.add(editing.before(one.ids()));
        }
        work.run();
        for (var i = 0; i < touched.size(); i++) {
            editing.close(opened.get(i), what, before.get(i), touched.get(i).ids());
        }
    }

    private static Map<String, Object> of(RegistrantsMerged merged) {
        return Map.of("merge", merged.mergeId(), "survivor", merged.survivorId(), "absorbed", merged.absorbedId());
    }

    private static Touched touched(ResultSet row) throws SQLException {
        return new Touched(
                row.getLong("list_id"), List.of((Long[]) row.getArray("ids").getArray()));
    }
}
