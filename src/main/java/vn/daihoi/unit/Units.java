package vn.daihoi.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// All units and their SQL. What an actor may not see is not there.
@Repository
public class Units {
    private static final String BY_ID = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where id = :id
        """;
    private static final String BY_CODE = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where code = :code
        """;
    private static final String CHILDREN = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where parent_id = :id
        order by kind, code
        """;
    private static final String ANCESTORS = """
        select a.id, a.code, a.name, a.kind, a.parent_id, a.path::text, a.staff, a.valid_from, a.valid_to,
            a.confidence, a.email, a.version
        from unit.unit a
        join unit.unit u on a.path @> u.path and a.id <> u.id
        where u.id = :id
        order by nlevel(a.path)
        """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The unit, if it lies in the actor's subtree.
    public Unit visibleTo(Actor actor, long id) {
        return find(id).filter(unit -> actor.sees(unit.path())).orElseThrow(() -> new NotThere("unit", id));
    }

    public Optional<Unit> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, index) -> unit(row)).optional();
    }

    public Optional<Unit> coded(String code) {
        return jdbc.sql(BY_CODE)
                .param("code", code)
                .query((row, index) -> unit(row))
                .optional();
    }

    public Optional<String> pathOf(long id) {
        return find(id).map(Unit::path);
    }

    /// Direct children that the actor may see, those that ended included.
    public List<Unit> childrenOf(Actor actor, long id) {
        return jdbc.sql(CHILDREN).param("id", id).query((row, index) -> unit(row)).list().stream()
                .filter(child -> actor.sees(child.path()))
                .toList();
    }

    /// From the root down to the parent: for breadcrumbs and for “which district receives”.
    public List<Unit> ancestorsOf(long id) {
        return jdbc.sql(ANCESTORS)
                .param("id", id)
                .query((row, index) -> unit(row))
                .list();
    }

    static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("parent_id", Long.class),
                row.getString("path"),
                row.getObject("staff", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Confidence.valueOf(row.getString("confidence").toUpperCase(Locale.ROOT)),
                row.getString("email"),
                row.getInt("version"));
    }
}
