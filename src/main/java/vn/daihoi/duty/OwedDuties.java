package vn.daihoi.duty;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lays the rules of a plan over the tree of units and keeps the outcome in `duty.duty`: one statement per rule,
/// however many units owe it.
@Repository
class OwedDuties {
    /// Who owes the rule today and who receives it. A unit below a plan of its own follows that plan.
    private static final String OWED = """
        with owed as (
            select u.id as unit_id, u.path as unit_path, u.code as unit_code,
                case
                    when u.kind = any (:parentKinds) or (:usualIsParent and not u.kind = any (:otherKinds))
                    then u.parent_id
                end as parent_id,
                greatest(:inForce, u.valid_from) as since, h.held_on,
                case when :afterHeld then h.held_on + :heldDays::int else :dueOn end as due_on
            from unit.directory u
            left join duty.held h on h.unit_id = u.id and h.season = :season
            where u.path <@ :planPath::ltree and (:wholeTree or u.path <> :planPath::ltree)
                and (u.kind = any (:kinds) or u.code = any (:units))
                and u.valid_from <= :today and (u.valid_to is null or u.valid_to > :today)
                and not exists (
                    select from unnest(:nested::ltree[]) as below (path)
                    where u.path <@ below.path and u.path <> below.path))
        """;
    private static final String KEEP_OLD_DUE = OWED + """
        insert into duty.due_change (duty_id, was, until)
        select d.id, d.due_on, :today
        from duty.duty d
        join owed o on o.unit_id = d.unit_id
        where d.until is null and d.season = :season and d.rule_code = :rule and d.due_on is distinct from o.due_on
        """;
    private static final String LAY = OWED + """
        insert into duty.duty (unit_id, unit_path, season, rule_code, name, document, citation, plan_unit_id,
            by_standing_body, receiver_unit_id, receiver_title, phases, due_on, due_citation, due_when, after_held,
            held_on, held_days, days_before, days_after, since)
        select unit_id, unit_path, :season, :rule, :name, :document, :citation, :planUnit,
            unit_code is not distinct from :standingBody, coalesce(parent_id, :receiver),
            case when parent_id is null then :receiverTitle end, :phases, due_on, :dueCitation, :dueWhen, :afterHeld,
            case when :afterHeld then held_on end, :heldDays, :before, :after, since
        from owed
        on conflict (unit_id, season, rule_code) where until is null do update
        set unit_path = excluded.unit_path, name = excluded.name, document = excluded.document,
            citation = excluded.citation, plan_unit_id = excluded.plan_unit_id,
            by_standing_body = excluded.by_standing_body, receiver_unit_id = excluded.receiver_unit_id,
            receiver_title = excluded.receiver_title, phases = excluded.phases, due_on = excluded.due_on,
            due_citation = excluded.due_citation, due_when = excluded.due_when, after_held = excluded.after_held,
            held_on = excluded.held_on, held_days = excluded.held_days, days_before = excluded.days_before,
            days_after = excluded.days_after
        where (duty.unit_path, duty.name, duty.document, duty.citation, duty.plan_unit_id, duty.by_standing_body,
                duty.receiver_unit_id, duty.receiver_title, duty.phases, duty.due_on, duty.due_citation, duty.due_when,
                duty.after_held, duty.held_on, duty.held_days, duty.days_before, duty.days_after)
            is distinct from
            (excluded.unit_path, excluded.name, excluded.document, excluded.citation, excluded.plan_unit_id,
                excluded.by_standing_body, excluded.receiver_unit_id, excluded.receiver_title, excluded.phases,
                excluded.due_on, excluded.due_citation, excluded.due_when, excluded.after_held, excluded.held_on,
                excluded.held_days, excluded.days_before, excluded.days_after)
        """;
    /// No longer owed: the rule is gone from the plan, or the unit is no longer one that owes it.
    private static final String END = OWED + """
        update duty.duty d
        set until = greatest(d.since, least(:today, coalesce(
            (select u.valid_to from unit.directory u where u.id = d.unit_id), :today)))
        where d.until is null and d.season = :season and d.rule_code = :rule and d.plan_unit_id = :planUnit
            and not exists (select from owed o where o.unit_id = d.unit_id)
        """;
    private static final String END_OTHER_RULES = """
        update duty.duty
        set until = greatest(since, :today)
        where until is null and season = :season and plan_unit_id = :planUnit and not rule_code = any (:rules)
        """;
    private static final String HELD = """
        insert into duty.held (unit_id, season, held_on)
        select distinct unit_id, season, :day::date
        from duty.duty
        where unit_id = :unit and after_held and until is null
        on conflict (unit_id, season) do update set held_on = excluded.held_on
        """;
    private static final String OLD_DUE_OF_HELD = """
        insert into duty.due_change (duty_id, was, until)
        select id, due_on, :day
        from duty.duty
        where unit_id = :unit and after_held and until is null and held_days is not null
            and due_on is distinct from :day::date + held_days
        """;
    private static final String START = """
        update duty.duty
        set held_on = :day, due_on = case when held_days is null then due_on else :day::date + held_days end
        where unit_id = :unit and after_held and until is null
        """;

    private static final String OLD_DUE_OF_NOT_HELD = """
        insert into duty.due_change (duty_id, was, until)
        select id, due_on, :day
        from duty.duty
        where unit_id = :unit and after_held and until is null and held_days is not null and due_on is not null
        """;
    private static final String HELD_ONCE = """
        insert into duty.held_once (unit_id, season, held_on, until)
        select unit_id, season, held_on, :day
        from duty.held
        where unit_id = :unit
            and season in (select season from duty.duty where unit_id = :unit and after_held and until is null)
        """;
    private static final String NOT_HELD = """
        delete from duty.held
        where unit_id = :unit
            and season in (select season from duty.duty where unit_id = :unit and after_held and until is null)
        """;
    private static final String STOP = """
        update duty.duty
        set held_on = null, due_on = case when held_days is null then due_on end
        where unit_id = :unit and after_held and until is null
        """;

    private final JdbcClient jdbc;

    OwedDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return how many duties were made or changed
    int lay(OwedRule rule, Ground ground, LocalDate today) {
        bind(KEEP_OLD_DUE, rule, ground, today).update();
        var ended = bind(END, rule, ground, today).update();
        return ended + bind(LAY, rule, ground, today).update();
    }

    int endOtherRules(List<OwedRule> rules, String season, Ground ground, LocalDate today) {
        return jdbc.sql(END_OTHER_RULES)
                .param("today", today)
                .param("season", season)
                .param("planUnit", ground.planUnitId())
                .param("rules", rules.stream().map(one -> one.rule().code()).toArray(String[]::new))
                .update();
    }

    void held(long unitId, LocalDate day) {
        run(List.of(HELD, OLD_DUE_OF_HELD, START), unitId, day);
    }

    void notHeld(long unitId, LocalDate today) {
        run(List.of(OLD_DUE_OF_NOT_HELD, HELD_ONCE, NOT_HELD, STOP), unitId, today);
    }

    private void run(List<String> all, long unitId, LocalDate day) {
        all.forEach(sql -> jdbc.sql(sql).param("unit", unitId).param("day", day).update());
    }

    private JdbcClient.StatementSpec bind(String sql, OwedRule owed, Ground ground, LocalDate today) {
        var rule = owed.rule();
        return jdbc.sql(sql)
                .param("season", owed.season())
                .param("rule", rule.code())
                .param("name", rule.name())
                .param("document", owed.document())
                .param("citation", rule.cite().toString())
                .param("kinds", texts(owed.kinds()))
                .param("units", texts(owed.units()))
                .param("parentKinds", texts(owed.parentKinds()))
                .param("otherKinds", texts(owed.otherKinds()))
                .param("usualIsParent", owed.usualIsParent())
                .param("receiver", ground.receiverOf(owed))
                .param("receiverTitle", owed.receiverTitle(), Types.VARCHAR)
                .param("standingBody", owed.standingBody(), Types.VARCHAR)
                .param("phases", texts(rule.phases()))
                .param("dueOn", owed.dueOn(), Types.DATE)
                .param("dueCitation", rule.due().citation().toString())
                .param("dueWhen", owed.dueWhen(), Types.VARCHAR)
                .param("afterHeld", owed.afterHeld())
                .param("heldDays", owed.heldDays(), Types.INTEGER)
                .param("before", rule.reminders().before().toArray(Integer[]::new))
                .param("after", rule.reminders().after().toArray(Integer[]::new))
                .param("planUnit", ground.planUnitId())
                .param("planPath", ground.planPath())
                .param("wholeTree", ground.wholeTree())
                .param("nested", texts(ground.nested()))
                .param("inForce", ground.inForce())
                .param("today", today);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /// Where a plan holds.
    ///
    /// @param wholeTree false for a derived plan: its own unit still follows the plan above
    /// @param nested paths of units with a plan of their own below
    /// @param standingUnit where the accounts of the standing body sit
    record Ground(
            long planUnitId,
            String planPath,
            boolean wholeTree,
            List<String> nested,
            LocalDate inForce,
            Optional<Long> issuerUnit,
            Optional<Long> standingUnit) {

        long receiverOf(OwedRule rule) {
            return (rule.receiverIsStandingBody() ? standingUnit : issuerUnit).orElse(planUnitId);
        }
    }
}
