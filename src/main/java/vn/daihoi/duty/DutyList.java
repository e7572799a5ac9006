package vn.daihoi.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;

/// Duties read as lists: of one unit, of one receiver, of all that are late.
@Repository
public class DutyList {
    private static final String VISIBLE = """
        from duty.duty d
        join unit.directory u on u.id = d.unit_id
        join unit.directory r on r.id = d.receiver_unit_id
        left join unit.directory p on p.id = u.parent_id
        left join duty.dossier s on s.duty_id = d.id
        where d.until is null
            and (:all or d.unit_path <@ :scope::ltree)
        """;
    private static final String FILTERED = VISIBLE + """
            and (:unit::bigint is null or d.unit_id = :unit)
            and (:under::bigint is null or d.unit_path <@ (select path from unit.directory where id = :under))
            and (:receiver::bigint is null or d.receiver_unit_id = :receiver)
            and (cardinality(:kinds::text[]) = 0 or u.kind = any (:kinds))
            and (:rule::text is null or d.rule_code = :rule)
            and (cardinality(:states::text[]) = 0 or coalesce(s.state, 'none') = any (:states))
            and (:office::bigint is null or (d.by_standing_body and d.plan_unit_id = :office))
            and (cardinality(:ids::bigint[]) = 0 or d.id = any (:ids))
            and (:words = '' or u.plain like '%' || :words || '%')
            and (not :late or (d.remind_on < :today
                and coalesce(s.state, 'none') in ('none', 'drafting', 'awaiting_head', 'returned')))
        """;
    private static final String COLUMNS = """
        select d.id, d.unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind, p.name as place,
            u.email as unit_email, d.rule_code, d.name, d.citation, d.due_citation, d.document, d.after_held, d.effective_due, d.held_on, s.state, s.state_at,
            s.reason, coalesce(s.version, 0) as version, coalesce(d.receiver_title, r.name) as receiver,
            r.path::text as receiver_path
        """;
    private static final String SELECTED = COLUMNS + FILTERED;
    private static final String BY_DAY = """
        order by d.effective_due nulls last, d.held_on nulls last, nlevel(d.unit_path),
            p.name collate unit.natural nulls first, u.name collate unit.natural, d.id
        limit :limit offset :offset
        """;
    private static final String LINES = SELECTED + BY_DAY;
    private static final String OF_UNIT = COLUMNS + VISIBLE + "and d.unit_id = :unit\n" + BY_DAY;
    /// As units stand in a list on paper: the province's own, then district by district.
    private static final String BY_UNIT = SELECTED + """
        order by nlevel(d.unit_path), p.name collate unit.natural nulls first, u.name collate unit.natural, u.id,
            d.remind_on nulls last, d.id
        limit :limit offset :offset
        """;
    private static final String COUNT = "select count(*) " + FILTERED;
    private static final String RULES = """
        select rule_code as code, min(name) as name
        from duty.duty
        where until is null and (:all or unit_path <@ :scope::ltree)
        group by rule_code
        order by min(id)
        """;

    private final JdbcClient jdbc;
    private final JdbcClient filtered;
    private final SeasonClock clock;

    DutyList(JdbcClient jdbc, @Filtered JdbcClient filtered, SeasonClock clock) {
        this.jdbc = jdbc;
        this.filtered = filtered;
        this.clock = clock;
    }

    /// What one unit owes. Asked for on every unit's page, and planned once: planning all the filters takes longer
    /// than everything else that the page asks of the database.
    public List<DutyLine> of(Actor actor, long unitId, int limit) {
        return jdbc.sql(OF_UNIT)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .param("unit", unitId)
                .param("limit", limit)
                .param("offset", 0)
                .query((row, _) -> line(row))
                .list();
    }

    public List<DutyLine> find(Actor actor, DutyFilter filter, int limit, int offset) {
        return filtered(LINES, actor, filter, List.of(), null)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /// All duties of one unit stand together, the units in Vietnamese order.
    public List<DutyLine> byUnit(Actor actor, DutyFilter filter, int limit, int offset) {
        return filtered(BY_UNIT, actor, filter, List.of(), null)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    public long count(Actor actor, DutyFilter filter) {
        return filtered(COUNT, actor, filter, List.of(), null).query(Long.class).single();
    }

    /// Those of these duties that the actor sees.
    List<DutyLine> some(Actor actor, Collection<Long> ids, DutyFilter filter) {
        return filtered(LINES, actor, filter, ids, null)
                .param("limit", ids.size())
                .param("offset", 0)
                .query((row, _) -> line(row))
                .list();
    }

    /// What duties there are, to choose from in filters.
    public List<Rule> rules(Actor actor) {
        return filtered.sql(RULES)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query(Rule.class)
                .list();
    }

    /// What the office of the standing body owes (KH128 III.2), where that body acts for this unit.
    public List<DutyLine> ofStandingBody(Actor actor, long planUnitId) {
        return filtered(LINES, actor, DutyFilter.ALL, List.of(), planUnitId)
                .param("limit", 50)
                .param("offset", 0)
                .query((row, _) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, Actor actor, DutyFilter filter, Collection<Long> ids, @Nullable Long office) {
        return filtered.sql(sql)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .param("unit", filter.unitId(), Types.BIGINT)
                .param("under", filter.underUnitId(), Types.BIGINT)
                .param("receiver", filter.receiverUnitId(), Types.BIGINT)
                .param("kinds", filter.kinds().toArray(String[]::new))
                .param("rule", filter.rule(), Types.VARCHAR)
                .param("states", filter.states().toArray(String[]::new))
                .param("office", office, Types.BIGINT)
                .param("ids", ids.toArray(Long[]::new))
                .param("words", VietnameseText.literal(VietnameseText.plain(filter.words())))
                .param("late", filter.lateOnly())
                .param("today", clock.today());
    }

    private static String scope(Actor actor) {
        return actor.seesEverything() ? "" : actor.scope();
    }

    private static DutyLine line(ResultSet row) throws SQLException {
        return new DutyLine(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_kind"),
                row.getString("place"),
                row.getString("unit_email"),
                row.getString("rule_code"),
                row.getString("name"),
                Citation.of(row.getString("citation")),
                Citation.of(row.getString("due_citation")),
                row.getString("document").equals("task"),
                row.getBoolean("after_held"),
                DossierRow.day(row, "effective_due"),
                DossierRow.day(row, "held_on"),
                DossierRow.state(row),
                row.getInt("version"),
                row.getString("receiver"),
                row.getString("receiver_path"));
    }

    public record Rule(String code, String name) {}
}
