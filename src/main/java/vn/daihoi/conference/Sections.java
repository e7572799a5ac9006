package vn.daihoi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.conference.sheet.Sheet;

/// Every saving of every section. The last one is what stands; an older one is what an editor began from.
@Repository
public class Sections {
    private static final String LATEST = """
        select distinct on (name) name, version, content, saved_at, saved_by
        from conference.section
        where conference_id = :id
        order by name, version desc
        """;
    private static final String AT = """
        select name, version, content, saved_at, saved_by
        from conference.section
        where conference_id = :id and name = :name and version = :version
        """;
    private static final String INSERT = """
        insert into conference.section (conference_id, unit_id, name, version, content, saved_at, saved_by)
        values (:id, :unitId, :name, :version, :content::json, :at, :by)
        """;
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sections(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param version 1 for what the conference was begun with
    public record Saving(Section section, int version, Sheet sheet, Instant at, String by) {}

    public Map<Section, Saving> latest(long conferenceId) {
        return jdbc.sql(LATEST).param("id", conferenceId).query((row, index) -> saving(row)).list().stream()
                .collect(Collectors.toMap(Saving::section, saving -> saving));
    }

    public Optional<Saving> at(long conferenceId, Section section, int version) {
        return jdbc.sql(AT)
                .param("id", conferenceId)
                .param("name", section.code())
                .param("version", version)
                .query((row, index) -> saving(row))
                .optional();
    }

    void add(long conferenceId, long unitId, Saving saving) {
        jdbc.sql(INSERT)
                .param("id", conferenceId)
                .param("unitId", unitId)
                .param("name", saving.section().code())
                .param("version", saving.version())
                .param("content", json.writeValueAsString(saving.sheet().cells()))
                .param("at", Timestamp.from(saving.at()))
                .param("by", saving.by())
                .update();
    }

    private Saving saving(ResultSet row) throws SQLException {
        return new Saving(
                Section.of(row.getString("name")).orElseThrow(),
                row.getInt("version"),
                new Sheet(json.readValue(row.getString("content"), CELLS)),
                Stored.instant(row, "saved_at"),
                row.getString("saved_by"));
    }
}
