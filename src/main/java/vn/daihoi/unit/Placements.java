package vn.daihoi.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Where units stood from day to day, and the paths that follow from it.
///
/// Whoever changes the shape of the tree holds it first: a path is right only while the paths above it stand still.
@Repository
class Placements {
    private static final String HOLD = "select pg_advisory_xact_lock(hashtext('unit.tree')) is null";
    private static final String OF = """
        select unit_id, parent_id, path::text, valid_from, valid_to
        from unit.placement
        where unit_id = :id
        order by valid_from
        """;
    private static final String LAST_CHANGE_UNDER = """
        select max(greatest(valid_from, valid_to))
        from unit.placement
        where path <@ :path::ltree and unit_id <> :id and valid_to <= :today
        """;
    private static final String SINCE = """
        select max(valid_from) from unit.placement where unit_id = :id
        """;
    private static final String LATEST_START = """
        select min(day)
        from (
            select valid_to - 1 as day from unit.placement where unit_id = :id
            union all
            select valid_from from unit.placement where parent_id = :id
        ) bounds
        """;
    private static final String LATEST_STARTS = """
        select id, min(day)
        from (
            select unit_id as id, valid_to - 1 as day from unit.placement
            union all
            select parent_id, valid_from from unit.placement
        ) bounds
        where id is not null and day is not null
        group by id
        """;
    private static final String OPEN = """
        insert into unit.placement (unit_id, parent_id, path, valid_from, valid_to)
        select u.id, u.parent_id, u.path, u.valid_from, u.valid_to
        from unit.unit u
        where not exists (select 1 from unit.placement p where p.unit_id = u.id)
        """;
    private static final String START_ON = """
        update unit.placement p
        set valid_from = :day
        where unit_id = :id and valid_from = (select min(valid_from) from unit.placement where unit_id = :id)
        """;
    private static final String MOVE_UNITS = """
        update unit.unit
        set parent_id = case when id = :id then :parentId else parent_id end,
            path = case when id = :id then :to::ltree else :to::ltree || subpath(path, nlevel(:from::ltree)) end,
            version = version + case when id = :id then 1 else 0 end
        where path <@ :from::ltree
        """;
    private static final String SPLIT = """
        insert into unit.placement (unit_id, parent_id, path, valid_from, valid_to)
        select p.unit_id, u.parent_id, u.path, :day, p.valid_to
        from unit.placement p
        join unit.unit u on u.id = p.unit_id
        where p.path <@ :from::ltree and p.valid_from < :day and (p.valid_to is null or p.valid_to > :day)
        """;
    private static final String CLOSE_SPLIT = """
        update unit.placement
        set valid_to = :day
        where path <@ :from::ltree and valid_from < :day and (valid_to is null or valid_to > :day)
        """;
    private static final String REWRITE_LATER = """
        update unit.placement p
        set parent_id = u.parent_id, path = u.path
        from unit.unit u
        where u.id = p.unit_id and p.path <@ :from::ltree and p.valid_from >= :day
        """;
    private static final String END = """
        update unit.placement
        set valid_to = :day
        where unit_id = :id and (valid_to is null or valid_to > :day)
        """;

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the end of the transaction nobody else changes the shape of the tree.
    void hold() {
        jdbc.sql(HOLD).query(Boolean.class).single();
    }

    List<Placement> of(long unitId) {
        return jdbc.sql(OF)
                .param("id", unitId)
                .query((row, _) -> placement(row))
                .list();
    }

    /// The day from which the unit stands where it stands now.
    LocalDate since(long unitId) {
        return day(jdbc.sql(SINCE).param("id", unitId)).orElseThrow();
    }

    /// The last day on which something below the unit was moved away or ended, if anything was.
    Optional<LocalDate> lastChangeUnder(Unit unit, LocalDate today) {
        return day(jdbc.sql(LAST_CHANGE_UNDER)
                .param("id", unit.id())
                .param("path", unit.path())
                .param("today", today));
    }

    /// The last day on which the unit may begin: then it moved or ended, or something stood under it.
    Optional<LocalDate> latestStart(long unitId) {
        return day(jdbc.sql(LATEST_START).param("id", unitId));
    }

    /// The same for every unit at once.
    Map<Long, LocalDate> latestStarts() {
        var starts = new HashMap<Long, LocalDate>();
        jdbc.sql(LATEST_STARTS).query(row -> {
            starts.put(row.getLong(1), row.getObject(2, LocalDate.class));
        });
        return starts;
    }

    /// An aggregate always gives one row, and in it perhaps nothing.
    private static Optional<LocalDate> day(StatementSpec statement) {
        return Optional.ofNullable(statement
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst());
    }

    /// Places every unit that has no placement yet, from its first day.
    void open() {
        jdbc.sql(OPEN).update();
    }

    void startOn(long unitId, LocalDate day) {
        jdbc.sql(START_ON).param("id", unitId).param("day", day).update();
    }

    /// Puts the unit and all below it under the parent, from the day on.
    void move(Unit unit, Unit parent, LocalDate day) {
        jdbc.sql(MOVE_UNITS)
                .param("id", unit.id())
                .param("parentId", parent.id())
                .param("from", unit.path())
                .param("to", parent.path() + "." + unit.id())
                .update();
        for (var statement : List.of(SPLIT, CLOSE_SPLIT, REWRITE_LATER)) {
            jdbc.sql(statement).param("from", unit.path()).param("day", day).update();
        }
    }

    void end(long unitId, LocalDate day) {
        jdbc.sql(END).param("id", unitId).param("day", day).update();
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getLong("unit_id"),
                row.getObject("parent_id", Long.class),
                row.getString("path"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
