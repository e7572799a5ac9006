package vn.daihoi.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// The lines of a ledger, read from what `duty`, `conference` and `unit` publish, in one statement each.
@Repository
class Lines {
    private static final String DUTIES_NOW = """
        select unit_id, rule_code, state, due_on, late_after, (state_since at time zone :zone)::date as since_day
        from duty.progress
        where until is null and (:all or unit_path <@ :scope::ltree)
        order by duty_id
        """;
    private static final String DUTIES_ON = """
        select unit_id, rule_code, state, due_on, late_after, (state_since at time zone :zone)::date as since_day
        from duty.progress_on(:day)
        order by duty_id
        """;
    private static final String DUTIES_OF = """
        select unit_id, rule_code, state, due_on, late_after, (state_since at time zone :zone)::date as since_day
        from duty.progress
        where until is null and unit_id in (:units)
        order by duty_id
        """;
    private static final String CONFERENCES_NOW = """
        select unit_id, state, on_day, held_on, breaches, warnings
        from conference.progress
        order by conference_id
        """;
    private static final String CONFERENCES_ON = """
        select distinct on (unit_id) unit_id, state, on_day, held_on, breaches, warnings
        from conference.progress_history
        where on_date <= :day
        order by unit_id, conference_id desc, seq desc
        """;
    private static final String CONFERENCES_OF = """
        select unit_id, state, on_day, held_on, breaches, warnings
        from conference.progress
        where unit_id in (:units)
        order by conference_id
        """;

    private final JdbcClient jdbc;
    private final UnitTree tree;

    Lines(JdbcClient jdbc, UnitTree tree) {
        this.jdbc = jdbc;
        this.tree = tree;
    }

    /// Everything the actor may see, as it is.
    List<UnitLine> now(Actor actor, LocalDate today) {
        var duties = duties(jdbc.sql(DUTIES_NOW)
                .param("zone", SeasonClock.ZONE.getId())
                .param("all", actor.seesEverything())
                .param("scope", actor.seesEverything() ? "" : actor.scope()));
        return lines(tree.on(actor, today), duties, conferences(jdbc.sql(CONFERENCES_NOW)));
    }

    /// Everything the actor may see, as it was at the end of the day.
    List<UnitLine> on(Actor actor, LocalDate day) {
        var duties = duties(
                jdbc.sql(DUTIES_ON).param("zone", SeasonClock.ZONE.getId()).param("day", day));
        return lines(
                tree.on(actor, day),
                duties,
                conferences(jdbc.sql(CONFERENCES_ON).param("day", day)));
    }

    /// What is true of these units now.
    Map<Long, UnaryOperator<UnitLine>> changesOf(Set<Long> units) {
        var duties = duties(
                jdbc.sql(DUTIES_OF).param("zone", SeasonClock.ZONE.getId()).param("units", units));
        var conferences = conferences(jdbc.sql(CONFERENCES_OF).param("units", units));
        var changes = new HashMap<Long, UnaryOperator<UnitLine>>();
        for (var unit : units) {
            changes.put(unit, line -> line.with(duties.getOrDefault(unit, List.of()), conferences.get(unit)));
        }
        return changes;
    }

    private static List<UnitLine> lines(
            List<Unit> units, Map<Long, List<DutyLine>> duties, Map<Long, ConferenceLine> conferences) {
        return units.stream()
                .map(unit -> new UnitLine(
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        unit.kind(),
                        unit.parentId(),
                        unit.path(),
                        List.copyOf(duties.getOrDefault(unit.id(), List.of())),
                        conferences.get(unit.id())))
                .toList();
    }

    private static Map<Long, List<DutyLine>> duties(JdbcClient.StatementSpec statement) {
        var byUnit = new HashMap<Long, List<DutyLine>>();
        var same = new Same();
        statement.query(row -> {
            byUnit.computeIfAbsent(row.getLong("unit_id"), _ -> new ArrayList<>(5))
                    .add(duty(row, same));
        });
        return byUnit;
    }

    private static DutyLine duty(ResultSet row, Same same) throws SQLException {
        return new DutyLine(
                same.one(row.getString("rule_code")),
                standing(row.getString("state")),
                same.oneOrNull(row.getObject("due_on", LocalDate.class)),
                same.oneOrNull(row.getObject("late_after", LocalDate.class)),
                same.oneOrNull(row.getObject("since_day", LocalDate.class)));
    }

    /// In the words of `duty.progress`.
    private static Standing standing(String state) {
        return switch (state) {
            case "none" -> Standing.NOT_BEGUN;
            case "drafting", "awaiting_head" -> Standing.IN_HAND;
            case "sent_up", "received" -> Standing.WAITING;
            case "returned" -> Standing.RETURNED;
            case "accepted" -> Standing.ACCEPTED;
            default ->
                throw new IllegalArgumentException("state of a duty is (%s), unknown to the board".formatted(state));
        };
    }

    private static Map<Long, ConferenceLine> conferences(JdbcClient.StatementSpec statement) {
        var byUnit = new HashMap<Long, ConferenceLine>();
        statement.query(row -> {
            byUnit.put(row.getLong("unit_id"), conference(row));
        });
        return byUnit;
    }

    private static ConferenceLine conference(ResultSet row) throws SQLException {
        return new ConferenceLine(
                row.getString("state"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getInt("breaches"),
                row.getInt("warnings"));
    }
}
