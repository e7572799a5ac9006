package vn.daihoi.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final String ROOT = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where parent_id is null
        order by id
        limit 1
        """;
    private static final String CHILDREN = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where parent_id = :id
        order by kind, name collate unit.natural, code
        """;
    private static final String ANCESTORS = """
        select a.id, a.code, a.name, a.kind, a.parent_id, a.path::text, a.staff, a.valid_from, a.valid_to,
            a.confidence, a.email, a.version
        from unit.unit a
        where a.id <> :id
            and a.id = any ((select string_to_array(path::text, '.')::bigint[] from unit.unit where id = :id)::bigint[])
        order by nlevel(a.path)
        """;
    private static final String LOCK = """
        select id, code, name, kind, parent_id, path::text, staff, valid_from, valid_to, confidence, email, version
        from unit.unit
        where id = :id
        for update
        """;
    private static final String ORIGIN = "select source, staff_source from unit.unit where id = :id";
    private static final String UNSURE = """
        select count(*) from unit.unit where source is not null and confidence <> 'high' and valid_to is null
        """;
    private static final String ADD = """
        with fresh as (select nextval(pg_get_serial_sequence('unit.unit', 'id')) as id)
        insert into unit.unit (id, code, name, kind, parent_id, path, staff, staff_source, valid_from, confidence,
            source, email)
        overriding system value
        select id, :code, :name, :kind, :parentId, (:above || id)::ltree, :staff, :staffSource, :validFrom,
            :confidence, :source, :email
        from fresh
        returning id
        """;
    private static final String SAVE = """
        update unit.unit
        set code = :code, name = :name, kind = :kind, staff = :staff, email = :email, valid_from = :validFrom,
            confidence = :confidence, version = version + 1,
            staff_source = case when staff is distinct from :staff then null else staff_source end
        where id = :id
        """;
    private static final String END = "update unit.unit set valid_to = :day, version = version + 1 where id = :id";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The unit, if it lies in the actor's subtree.
    public Unit visibleTo(Actor actor, long id) {
        return find(id).filter(unit -> actor.sees(unit.path())).orElseThrow(() -> new NotThere("unit", id));
    }

    public Optional<Unit> find(long id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, _) -> unit(row)).optional();
    }

    public Optional<Unit> coded(String code) {
        return jdbc.sql(BY_CODE)
                .param("code", code)
                .query((row, _) -> unit(row))
                .optional();
    }

    /// The top of the tree; empty in a fresh installation.
    public Optional<Unit> root() {
        return jdbc.sql(ROOT).query((row, _) -> unit(row)).optional();
    }

    public Optional<String> pathOf(long id) {
        return find(id).map(Unit::path);
    }

    /// Direct children that the actor may see, those that ended included.
    public List<Unit> childrenOf(Actor actor, long id) {
        return jdbc.sql(CHILDREN).param("id", id).query((row, _) -> unit(row)).list().stream()
                .filter(child -> actor.sees(child.path()))
                .toList();
    }

    /// From the root down to the parent: for breadcrumbs and for “which district receives”.
    public List<Unit> ancestorsOf(long id) {
        return jdbc.sql(ANCESTORS).param("id", id).query((row, _) -> unit(row)).list();
    }

    /// The unit with its place, if it can be seen at all.
    public Optional<PlacedUnit> placed(long id) {
        return find(id).map(this::placed);
    }

    public PlacedUnit placed(Unit unit) {
        var above = ancestorsOf(unit.id()).reversed();
        return new PlacedUnit(
                unit,
                above.stream().map(Unit::name).collect(Collectors.joining(", ")),
                above.isEmpty() ? null : above.getFirst().code(),
                0);
    }

    /// How many open units of a bundled list nobody has yet checked.
    public long unsure() {
        return jdbc.sql(UNSURE).query(Long.class).single();
    }

    public UnitOrigin originOf(long id) {
        return jdbc.sql(ORIGIN).param("id", id).query(UnitOrigin.class).single();
    }

    /// The unit, held until the end of the transaction.
    Unit lock(Actor actor, long id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query((row, _) -> unit(row))
                .optional()
                .filter(unit -> actor.sees(unit.path()))
                .orElseThrow(() -> new NotThere("unit", id));
    }

    long add(NewUnit unit, @Nullable String parentPath) {
        return jdbc.sql(ADD)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("parentId", unit.parentId())
                .param("above", parentPath == null ? "" : parentPath + ".")
                .param("staff", unit.staff())
                .param("staffSource", unit.staffSource())
                .param("validFrom", unit.validFrom())
                .param("confidence", unit.confidence().code())
                .param("source", unit.source())
                .param("email", unit.email())
                .query(Long.class)
                .single();
    }

    void save(long id, UnitEdit edit) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("code", edit.code())
                .param("name", edit.name())
                .param("kind", edit.kind())
                .param("staff", edit.staff(), java.sql.Types.INTEGER)
                .param("email", edit.email())
                .param("validFrom", edit.validFrom())
                .param("confidence", edit.confidence().code())
                .update();
    }

    void end(long id, LocalDate day) {
        jdbc.sql(END).param("id", id).param("day", day).update();
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
                Confidence.coded(row.getString("confidence")),
                row.getString("email"),
                row.getInt("version"));
    }
}
