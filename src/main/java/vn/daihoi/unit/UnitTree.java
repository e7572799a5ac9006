package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// The tree read as a whole: as it stood on a day, and level by level.
@Repository
public class UnitTree {
    private static final String ON = """
        select u.id, u.code, u.name, u.kind, p.parent_id, p.path::text, u.staff, u.valid_from, u.valid_to,
            u.confidence, u.email, u.version
        from unit.placement p
        join unit.unit u on u.id = p.unit_id
        where p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            and (:all or u.path <@ :scope::ltree)
        order by p.path
        """;
    private static final String KNOWN = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where :all or path <@ :scope::ltree or path @> :scope::ltree
        """;
    private static final String LEVEL = """
        select u.id, u.code, u.name, u.kind, u.parent_id, u.path::text, u.staff, u.valid_from, u.valid_to,
            u.confidence, u.email, u.version, '' as place,
            null::text as parent_code, (select count(*) from unit.unit c
             where c.parent_id = u.id and (c.valid_to is null or c.valid_to > :day)) as open_children
        from unit.unit u
        where u.parent_id is not distinct from :parentId and (u.valid_to is null or u.valid_to > :day)
            and (:all or u.path <@ :scope::ltree or u.path @> :scope::ltree)
        order by u.kind, u.name collate unit.natural, u.code
        """;

    private final JdbcClient jdbc;

    UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who existed on the day and under whom: each unit with the parent and path it had then. Parents come first.
    public List<Unit> on(Actor actor, LocalDate day) {
        return jdbc.sql(ON)
                .param("day", day)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query((row, _) -> Units.unit(row))
                .list();
    }

    /// Every unit that is known to the actor, ended ones and those above its own included, by code.
    Map<String, Unit> known(Actor actor) {
        return jdbc
                .sql(KNOWN)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query((row, _) -> Units.unit(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /// The units that stand right under one, today's only; the roots where no parent is given.
    public List<PlacedUnit> level(Actor actor, @Nullable Long parentId, LocalDate today) {
        return jdbc.sql(LEVEL)
                .param("parentId", parentId, java.sql.Types.BIGINT)
                .param("day", today)
                .param("all", actor.seesEverything())
                .param("scope", scope(actor))
                .query((row, _) -> UnitSearch.placed(row))
                .list();
    }

    /// As SQL takes it; nothing where everything is seen.
    static String scope(Actor actor) {
        return actor.seesEverything() ? "" : actor.scope();
    }
}
