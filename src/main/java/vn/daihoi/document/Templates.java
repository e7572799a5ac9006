package vn.daihoi.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.NotThere;

/// All templates that units have put in, every version of them, and their SQL.
@Repository
public class Templates {
    private static final String SELECTED = """
        select id, unit_id, code, version, file_id, note, offered, made_at, made_by
        from document.template
        """;
    private static final String VERSIONS = SELECTED + "where unit_id = :unit and code = :code order by version desc";
    private static final String ONE = SELECTED + "where unit_id = :unit and code = :code and version = :version";
    /// The unit's own last word, else the nearest above that offers one.
    private static final String IN_USE = """
        select t.id, t.unit_id, t.code, t.version, t.file_id, t.note, t.offered, t.made_at, t.made_by
        from (
            select distinct on (unit_id) id, unit_id, code, version, file_id, note, offered, made_at, made_by
            from document.template
            where code = :code and unit_id = any ((
                select string_to_array(path::text, '.')::bigint[] from unit.directory where id = :unit)::bigint[])
            order by unit_id, version desc) t
        join unit.directory u on u.id = t.unit_id
        where t.unit_id = :unit or t.offered
        order by nlevel(u.path) desc
        limit 1
        """;
    private static final String ADD = """
        insert into document.template (unit_id, code, version, file_id, note, offered, made_at, made_by)
        values (:unit, :code, (select coalesce(max(version), 0) + 1 from document.template
            where unit_id = :unit and code = :code), :file, :note, :offered, :at, :by)
        """;
    private static final String OFFER = "update document.template set offered = :offered where id = :id";

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty where the built-in one is in use.
    public Optional<TemplateVersion> inUse(long unitId, String code) {
        return jdbc.sql(IN_USE)
                .param("unit", unitId)
                .param("code", code)
                .query((row, _) -> version(row))
                .optional()
                .filter(found -> !found.isBuiltIn());
    }

    /// The newest first.
    public List<TemplateVersion> versions(long unitId, String code) {
        return jdbc.sql(VERSIONS)
                .param("unit", unitId)
                .param("code", code)
                .query((row, _) -> version(row))
                .list();
    }

    public TemplateVersion version(long unitId, String code, int version) {
        return jdbc.sql(ONE)
                .param("unit", unitId)
                .param("code", code)
                .param("version", version)
                .query((row, _) -> version(row))
                .optional()
                .orElseThrow(() -> new NotThere("template", version));
    }

    void add(long unitId, String code, @Nullable Long fileId, String note, boolean offered, String by, Instant at) {
        jdbc.sql(ADD)
                .param("unit", unitId)
                .param("code", code)
                .param("file", fileId, Types.BIGINT)
                .param("note", note)
                .param("offered", offered)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void offer(long id, boolean offered) {
        jdbc.sql(OFFER).param("id", id).param("offered", offered).update();
    }

    private static TemplateVersion version(ResultSet row) throws SQLException {
        return new TemplateVersion(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("code"),
                row.getInt("version"),
                row.getObject("file_id", Long.class),
                row.getString("note"),
                row.getBoolean("offered"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"));
    }
}
