package vn.daihoi.people;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes registrants. Whether they may be written is asked before.
///
/// Rows go over as one JSON value, which PostgreSQL takes apart by the columns of the table: a list of thousands is
/// one statement.
@Repository
class RegistrantWriter {
    private static final String RESERVE = """
        select nextval(pg_get_serial_sequence('people.registrant', 'id')) from generate_series(1, :count)
        """;
    private static final String ADD = """
        insert into people.registrant (id, unit_id, kind, display_name, birth_name, religious_title, given_name,
            sort_key, match_key, birth_key, sex, born_year, born_on, post, other_post, work, sector, economy, locality_id,
            education, theory, new_exemplar, ethnicity, religion, party_member, invented, edited_by, edited_at)
        overriding system value
        select id, unit_id, kind, display_name, birth_name, religious_title, given_name, sort_key, match_key, birth_key,
            sex, born_year, born_on, post, other_post, work, sector, economy, locality_id, education, theory, new_exemplar,
            ethnicity, religion, party_member, invented, edited_by, edited_at
        from jsonb_populate_recordset(null::people.registrant, :rows::jsonb)
        """;
    private static final String SAVE = """
        update people.registrant r
        set unit_id = n.unit_id, kind = n.kind, display_name = n.display_name, birth_name = n.birth_name,
            religious_title = n.religious_title, given_name = n.given_name, sort_key = n.sort_key,
            match_key = n.match_key, birth_key = n.birth_key, sex = n.sex, born_year = n.born_year, born_on = n.born_on, post = n.post,
            other_post = n.other_post, work = n.work, sector = n.sector, economy = n.economy,
            locality_id = n.locality_id, education = n.education, theory = n.theory, new_exemplar = n.new_exemplar,
            version = r.version + 1, edited_by = n.edited_by, edited_at = n.edited_at
        from jsonb_populate_record(null::people.registrant, :row::jsonb) n
        where r.id = :id
        """;
    private static final String SAVE_SENSITIVE = """
        update people.registrant r
        set ethnicity = n.ethnicity, religion = n.religion, party_member = n.party_member
        from jsonb_populate_record(null::people.registrant, :row::jsonb) n
        where r.id = :id and (r.ethnicity is distinct from n.ethnicity or r.religion is distinct from n.religion
            or r.party_member is distinct from n.party_member)
        """;

    private static final String ABSORB = """
        update people.registrant
        set merged_into = :survivor, version = version + 1, edited_by = :by, edited_at = :at
        where id = :id
        """;
    private static final String ELSEWHERE = """
        update people.registrant set other_unit_ids = :unitIds where id = :id
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegistrantWriter(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(NewRegistrant fresh, String by, Instant at) {
        return addAll(List.of(fresh), by, at).getFirst();
    }

    /// The new ids in the order of the list.
    List<Long> addAll(List<NewRegistrant> fresh, String by, Instant at) {
        var ids =
                jdbc.sql(RESERVE).param("count", fresh.size()).query(Long.class).list();
        var rows = IntStream.range(0, ids.size())
                .mapToObj(i -> row(ids.get(i), fresh.get(i), by, at))
                .toList();
        jdbc.sql(ADD).param("rows", json.writeValueAsString(rows)).update();
        return ids;
    }

    void save(long id, Profile profile, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("row", json.writeValueAsString(columns(profile, by, at)))
                .update();
    }

    /// Whether anything changed.
    boolean save(long id, Sensitive sensitive) {
        return jdbc.sql(SAVE_SENSITIVE)
                        .param("id", id)
                        .param("row", json.writeValueAsString(columns(sensitive)))
                        .update()
                > 0;
    }

    /// @param survivor null where it is taken out again
    void absorb(long id, @Nullable Long survivor, String by, Instant at) {
        jdbc.sql(ABSORB)
                .param("id", id)
                .param("survivor", survivor, Types.BIGINT)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void elsewhere(long id, Collection<Long> unitIds) {
        jdbc.sql(ELSEWHERE)
                .param("id", id)
                .param("unitIds", unitIds.toArray(Long[]::new))
                .update();
    }

    private static Map<String, @Nullable Object> row(long id, NewRegistrant fresh, String by, Instant at) {
        var row = columns(fresh.profile(), by, at);
        row.put("id", id);
        row.put("invented", fresh.invented());
        row.putAll(columns(fresh.sensitive()));
        return row;
    }

    private static Map<String, @Nullable Object> columns(Sensitive sensitive) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ethnicity", sensitive.ethnicity());
        row.put("religion", sensitive.religion());
        row.put("party_member", sensitive.partyMember());
        return row;
    }

    private static Map<String, @Nullable Object> columns(Profile profile, String by, Instant at) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("unit_id", profile.unitId());
        row.put("kind", profile.kind().code());
        addName(row, profile);
        addFacts(row, profile.facts());
        row.put("edited_by", by);
        row.put("edited_at", at.toString());
        return row;
    }

    private static void addName(Map<String, @Nullable Object> row, Profile profile) {
        var name = profile.name();
        row.put("display_name", name.display());
        row.put("birth_name", name.birth());
        row.put("religious_title", name.religiousTitle());
        row.put("given_name", name.given());
        row.put("sort_key", name.sortKey(profile.kind()));
        row.put("match_key", name.matchKey(profile.kind()));
        row.put("birth_key", name.birthKey());
    }

    private static void addFacts(Map<String, @Nullable Object> row, Facts facts) {
        var day = facts.bornOn();
        row.put("sex", RegistrantRow.code(facts.sex()));
        row.put("born_year", facts.bornYear());
        row.put("born_on", day == null ? null : day.toString());
        row.put("post", facts.post());
        row.put("other_post", facts.otherPost());
        row.put("work", RegistrantRow.code(facts.work()));
        row.put("sector", RegistrantRow.code(facts.sector()));
        row.put("economy", RegistrantRow.code(facts.economy()));
        row.put("locality_id", facts.localityId());
        row.put("education", RegistrantRow.code(facts.education()));
        row.put("theory", RegistrantRow.code(facts.theory()));
        row.put("new_exemplar", facts.newExemplar());
    }
}
